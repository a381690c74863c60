import { moments } from '../../../journey/moments.ts';
import { setAnswer, setEvidence, setMoment, setSource } from './actions-cell.ts';
import type { CellFieldProps } from './cell-fields.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { useEditorContext } from './editor-context.ts';
import { FeelingField } from './FeelingField.tsx';
import { TextField } from './TextField.tsx';
import { TouchpointFields } from './TouchpointFields.tsx';

type Moment = (typeof moments)[number]['id'];

interface CellExtrasProps extends CellFieldProps {
  /** How the cell is called when its change is undone. */
  name: string;
}

/** What a cell can say besides its text: how far it is proven, and what its kind of lane asks for. */
export function CellExtras(props: CellExtrasProps) {
  const { cell, column, lane, name } = props;
  const { words, lang, change } = useEditorContext();
  const label = words.said.written(name);
  const t = words.detail;
  return (
    <>
      {lane.kind === 'feeling' && <FeelingField {...props} field="feelingToBe" label={t.feelingToBe} />}
      {lane.kind === 'touchpoints' && <TouchpointFields {...props} />}
      {lane.kind === 'support' && (
        <ChoiceField
          label={t.answer}
          value={cell.answer}
          choices={t.answers}
          none={t.answerNone}
          onChoose={(answer) => change(setAnswer(column, lane.id, answer), { label })}
        />
      )}
      {lane.kind === 'moments' && (
        <ChoiceField
          label={t.moment}
          value={cell.moment}
          choices={
            Object.fromEntries(moments.map((moment) => [moment.id, moment[lang].name])) as Record<
              Moment,
              string
            >
          }
          none={t.momentNone}
          onChoose={(moment) => change(setMoment(column, lane.id, moment), { label })}
        />
      )}
      <ChoiceField
        label={t.evidence}
        value={cell.evidence?.status}
        choices={t.status}
        none={t.evidenceNone}
        onChoose={(status) => change(setEvidence(column, lane.id, status), { label })}
      />
      {cell.evidence && (
        <TextField
          label={t.source}
          placeholder={t.sourceHint}
          value={cell.evidence.source ?? ''}
          onWrite={(source, burst) =>
            change(setSource(column, lane.id, source), {
              group: `source ${column}/${lane.id} ${burst}`,
              label,
            })
          }
        />
      )}
    </>
  );
}
