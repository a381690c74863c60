import { useId, useMemo, useState } from 'react';
import type { Language } from '../../../i18n/languages.ts';
import type { MapEditor } from '../editor/editor.ts';
import type { JourneyMap } from '../model.ts';
import { CurvePair, type MapNames } from './CurvePair.tsx';
import { differences, type CellDifference, type StructureDifference } from './differences.ts';
import { compareWords, type CompareWords } from './strings-compare.ts';

interface ComparePanelProps {
  asIs: JourneyMap;
  toBe: JourneyMap;
  /** With one of the two open in it, the rows lead to their cells. */
  editor: MapEditor;
}

/** What differs between the map of the present and the one aimed at, or any other and the open one: in words and curves. */
export function ComparePanel({ asIs, toBe, editor }: ComparePanelProps) {
  const { lang } = editor;
  const words = compareWords[lang];
  // Two states of the present, or two plans: “as is” and “to be” would be wrong.
  const isPlan = asIs.kind === 'as-is' && toBe.kind === 'to-be';
  const names: MapNames = isPlan ? [words.asIs, words.toBe] : [words.otherMap, words.thisMap];
  const { structure, cells } = useMemo(() => differences(asIs, toBe, lang), [asIs, toBe, lang]);
  const [chosen, setChosen] = useState('');
  const lanes = [...new Map(cells.map(({ lane }) => [lane.id, lane])).values()];
  // A lane without differences any more must not hide the others.
  const lane = lanes.some((each) => each.id === chosen) ? chosen : '';
  const shown = cells.filter((each) => lane === '' || each.lane.id === lane);
  const phases = [...new Map(shown.map(({ phase }) => [phase.id, phase])).values()];

  return (
    <div className="method-compare">
      <CurvePair {...{ asIs, toBe, names, lang }} />
      <div className="method-head">
        <p role="status">{words.count(shown.length + (lane === '' ? structure.length : 0))}</p>
        {lanes.length > 1 && (
          <label>
            <span>{words.filter}</span>
            <select value={lane} onChange={(event) => setChosen(event.currentTarget.value)}>
              <option value="">{words.allLanes}</option>
              {lanes.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {lane === '' && <StructureList differences={structure} words={words} />}
      {phases.map((phase) => (
        <PhaseTable
          key={phase.id}
          phase={phase.name}
          differences={shown.filter((each) => each.phase.id === phase.id)}
          languages={[asIs.language, toBe.language]}
          {...{ names, editor, words }}
        />
      ))}
    </div>
  );
}

interface StructureListProps {
  differences: readonly StructureDifference[];
  words: CompareWords;
}

function StructureList({ differences: list, words }: StructureListProps) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>{words.structure}</h3>
      <ul>
        {list.map((each) => (
          <li key={`${each.part} ${each.id} ${each.change}`}>{words.structureNote(each)}</li>
        ))}
      </ul>
    </>
  );
}

interface PhaseTableProps {
  phase: string;
  differences: readonly CellDifference[];
  /** Of the two maps, as their texts need not be in the language of the interface. */
  languages: readonly [Language, Language];
  names: MapNames;
  editor: MapEditor;
  words: CompareWords;
}

function PhaseTable({ phase, differences: list, languages, names, editor, words }: PhaseTableProps) {
  const id = useId();
  return (
    <>
      <h3 id={id}>{phase}</h3>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{words.lane}</th>
            <th scope="col">{words.change}</th>
            <th scope="col">{names[0]}</th>
            <th scope="col">{names[1]}</th>
            <th scope="col">
              <span className="visually-hidden">{words.place}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {list.map((each) => (
            <CellRow
              key={`${each.column} ${each.lane.id}`}
              {...{ difference: each, languages, names, editor, words }}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface CellRowProps extends Omit<PhaseTableProps, 'phase' | 'differences'> {
  difference: CellDifference;
}

function CellRow({ difference, languages, names, editor, words }: CellRowProps) {
  const { change, step, lane, column, before, after } = difference;
  const id = useId();
  const place = { kind: 'cell', column, lane: lane.id } as const;
  return (
    <tr>
      <th scope="row" id={id}>
        {step && <span>{step.name}: </span>}
        {lane.name}
      </th>
      <td data-label={words.change}>{words.kinds[change]}</td>
      <td data-label={names[0]} lang={languages[0]}>
        {before === '' ? words.nothing : <del>{before}</del>}
      </td>
      <td data-label={names[1]} lang={languages[1]}>
        {after === '' ? words.nothing : <ins>{after}</ins>}
      </td>
      <td>
        {isIn(editor.map, column, lane.id) && (
          <button
            type="button"
            className="plain"
            id={`${id}show`}
            aria-labelledby={`${id}show ${id}`}
            onClick={() => editor.goTo(place)}
          >
            {words.show}
          </button>
        )}
      </td>
    </tr>
  );
}

const isIn = ({ phases, lanes }: JourneyMap, column: string, lane: string): boolean =>
  lanes.some(({ id }) => id === lane) &&
  phases.some(({ id, steps = [] }) => id === column || steps.some((step) => step.id === column));
