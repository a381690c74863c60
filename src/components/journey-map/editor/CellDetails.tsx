import { useId } from 'react';
import { advocacy, phases } from '../../../journey/phases.ts';
import { cellAt, type MapPhase } from '../model.ts';
import { setGuidePhases } from './actions-phases.ts';
import { emptyCell } from './cell-fields.ts';
import { CellExtras } from './CellExtras.tsx';
import { CellText } from './CellText.tsx';
import { useEditorContext } from './editor-context.ts';
import { placeKey } from './grid.ts';
import { asLabel, describePlace } from './place-words.ts';
import { laneOf } from '../lanes.ts';
import type { EditorModel } from './use-editor.ts';

/** Everything that the active cell can hold, in fields; for a phase, what it corresponds to. Escape leads back. */
export function CellDetails({ model }: { model: EditorModel }) {
  const { active, editor, words, dispatch } = model;
  const id = useId();
  if (!active) return null;
  return (
    // The fields inside are what is operated; the section only hears Escape.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <section
      className="map-details"
      aria-labelledby={id}
      onKeyDown={(event) => event.key === 'Escape' && dispatch({ type: 'go-to', place: active })}
    >
      <h2 id={id}>
        <span className="visually-hidden">{words.details}: </span>
        {asLabel(describePlace(editor.map, active, words))}
      </h2>
      {/* Fields belong to one cell: another cell gets fields of its own. */}
      <Fields key={placeKey(active)} model={model} active={active} />
    </section>
  );
}

function Fields({ model, active }: { model: EditorModel; active: NonNullable<EditorModel['active']> }) {
  const { editor, words } = model;
  const { map, lang } = editor;
  if (active.kind === 'cell') {
    const lane = map.lanes.find(({ id }) => id === active.lane);
    if (!lane) return null;
    const name = describePlace(map, active, words);
    const cell = cellAt(map, active.column, active.lane) ?? emptyCell;
    const field = { cell, column: active.column, lane, name };
    return (
      <>
        {lane.kind === 'feeling' && <CellText {...field} label={words.detail.feeling} />}
        <CellExtras {...field} />
      </>
    );
  }
  if (active.kind === 'lane') {
    const lane = map.lanes.find(({ id }) => id === active.id);
    return lane ? <p className="map-hint">{laneOf(lane.kind)[lang].hint}</p> : null;
  }
  const phase = model.grid.columns.find(
    (column) => column.phase.id === active.id || column.step?.id === active.id,
  )?.phase;
  return phase ? <GuidePhases phase={phase} /> : null;
}

/** Which phases of the guide a phase corresponds to. */
function GuidePhases({ phase }: { phase: MapPhase }) {
  const { words, lang, change, isReadOnly } = useEditorContext();
  const all = [...phases, advocacy];
  const chosen = new Set(phase.guidePhases);
  return (
    <fieldset className="map-guide-phases">
      <legend>{words.detail.guidePhases}</legend>
      <p className="map-hint">{words.detail.guideHint}</p>
      {all.map((each) => (
        <label key={each.id}>
          <input
            type="checkbox"
            checked={chosen.has(each.id)}
            disabled={isReadOnly}
            onChange={() => {
              const next = all.filter(({ id }) => chosen.has(id) !== (id === each.id)).map(({ id }) => id);
              change(setGuidePhases(phase.id, next), { label: words.phase(phase.name) });
            }}
          />
          {each[lang].name}
        </label>
      ))}
    </fieldset>
  );
}
