import { memo, useId, useState } from 'react';
import type { JourneyMap } from '../model.ts';
import {
  setDay,
  setDecision,
  setKind,
  setPersona,
  setPreliminaryAnswer,
  setTitle,
  type Answer,
} from './actions-frame.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { useEditorContext } from './editor-context.ts';
import type { FrameField, MapChange } from './editor.ts';
import { TextField } from './TextField.tsx';

type FrameFieldsProps = Pick<JourneyMap, 'title' | 'kind' | 'date' | 'preliminaryAnswers' | 'persona'>;

const answers: readonly Answer[] = ['targetGroup', 'scenario', 'start', 'end'];

/** What the map is about: title, state, the four preliminary questions, persona. Open as long as nothing is answered. */
export const FrameFields = memo(function FrameFields(props: FrameFieldsProps) {
  const { title, kind: mapKind, date, preliminaryAnswers, persona } = props;
  const { words, change } = useEditorContext();
  const t = words.detail;
  const write = useFrameWrite();
  // Decided once: the first letter must not close it.
  const [startsOpen] = useState(() => answers.every((question) => preliminaryAnswers[question] === ''));
  return (
    <details className="map-frame" open={startsOpen}>
      <summary>
        {t.frame} <small>{t.frameHint}</small>
      </summary>
      <div className="map-frame-fields">
        <TextField label={t.title} value={title} place="frame/title" onWrite={write('title', setTitle)} />
        <ChoiceField
          label={t.mapKind}
          value={mapKind}
          choices={t.mapKinds}
          place="frame/kind"
          onChoose={(kind) => kind && change(setKind(kind), { label: words.said.frame })}
        />
        <DayField label={t.date} field="date" value={date} />
        {answers.map((question) => (
          <TextField
            key={question}
            label={t.questions[question].name}
            hint={t.questions[question].hint}
            value={preliminaryAnswers[question]}
            place={`frame/${question}`}
            isLong
            onWrite={write(question, (text) => setPreliminaryAnswer(question, text))}
          />
        ))}
        <TextField
          label={t.personaName}
          value={persona.name}
          place="frame/persona"
          onWrite={write('persona', (text) => setPersona('name', text))}
        />
        <TextField
          label={t.personaDescription}
          value={persona.description}
          isLong
          onWrite={write('persona', (text) => setPersona('description', text), ' description')}
        />
      </div>
    </details>
  );
});

type OutcomeProps = Pick<JourneyMap, 'decision' | 'reviewDate'>;

/** What came of the map: the decision, and when it will be looked at again. */
export const OutcomeFields = memo(function OutcomeFields({ decision, reviewDate }: OutcomeProps) {
  const { words } = useEditorContext();
  const t = words.detail;
  const write = useFrameWrite();
  return (
    <details className="map-frame" open>
      <summary>{t.outcome}</summary>
      <div className="map-frame-fields">
        <TextField
          label={t.decision}
          value={decision}
          place="frame/decision"
          isLong
          onWrite={write('decision', setDecision)}
        />
        <DayField label={t.reviewDate} field="reviewDate" value={reviewDate} />
      </div>
    </details>
  );
});

function useFrameWrite() {
  const { words, change } = useEditorContext();
  return (field: FrameField, action: (text: string) => MapChange, part = '') =>
    (text: string, burst: number) =>
      change(action(text), { group: `frame ${field}${part} ${burst}`, label: words.said.frame });
}

interface DayFieldProps {
  label: string;
  field: 'date' | 'reviewDate';
  value: string | null;
}

/** A day. While it is being typed the browser gives no value, so that only whole days and their removal arrive. */
function DayField({ label, field, value }: DayFieldProps) {
  const { words, change, isReadOnly } = useEditorContext();
  const id = useId();
  return (
    <div className="map-field">
      <label htmlFor={id}>{label}</label>
      <input
        // A field of its own for each value from outside, because the browser's half-typed day must not be overwritten.
        key={value}
        id={id}
        type="date"
        max="9999-12-31"
        defaultValue={value ?? ''}
        readOnly={isReadOnly}
        data-place={`frame/${field}`}
        onBlur={({ currentTarget }) =>
          currentTarget.validity.valid &&
          change(setDay(field, currentTarget.value), { label: words.said.frame })
        }
      />
    </div>
  );
}
