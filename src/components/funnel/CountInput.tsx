import { useId } from 'react';
import type { SeriesId } from './actions.ts';
import type { CountField } from './funnel-document.ts';
import type { FunnelWords } from './strings.ts';
import type { Funnel } from './use-funnel.ts';

interface CountInputProps {
  funnel: Funnel;
  field: CountField;
  series: SeriesId;
  stage: string;
  /** The stage's name, for the label. */
  name: string;
  /** Id of the element that says what is wrong. */
  error: string;
  words: FunnelWords;
}

/** The field in which the number of a stage is typed. */
export function CountInput({ funnel, field, series, stage, name, error, words }: CountInputProps) {
  const id = useId();
  const leave = () => funnel.change({ type: 'leave', series, stage });
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {words.countLabel(name)}
      </label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={field.text}
        readOnly={!funnel.isReady}
        aria-invalid={field.problem !== null}
        aria-describedby={field.problem ? error : undefined}
        onChange={(event) => funnel.change({ type: 'type', series, stage, text: event.currentTarget.value })}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
    </>
  );
}
