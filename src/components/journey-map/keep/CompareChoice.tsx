import { lazy, useId, useState } from 'react';
import type { Language } from '../../../i18n/languages.ts';
import type { MapEditor } from '../editor/editor.ts';
import type { JourneyMap } from '../model.ts';
import type { KeptMaps } from './kept-maps.ts';
import { keepWords } from './strings.ts';
import { useMapsState } from './use-kept-maps.ts';

const ComparePanel = lazy(() =>
  import('../method/ComparePanel.tsx').then((module) => ({ default: module.ComparePanel })),
);

interface CompareChoiceProps {
  maps: KeptMaps;
  editor: MapEditor;
  lang: Language;
}

/** Chooses the map to compare the open one with: first of all the one it was derived from, or that was derived from it. */
export function CompareChoice({ maps, editor, lang }: CompareChoiceProps) {
  const words = keepWords[lang];
  const id = useId();
  const { entries, session } = useMapsState(maps);
  const own = session?.state().record;
  const others = entries.flatMap(({ record, read }) =>
    read.status === 'ok' && record.id !== own?.id ? [{ record, map: read.map }] : [],
  );
  const [chosen, setChosen] = useState(
    () =>
      others.find(({ record }) => record.id === own?.derivedFrom || record.derivedFrom === own?.id)?.record
        .id,
  );
  const other = others.find(({ record }) => record.id === chosen) ?? others[0];
  if (!other) return <p>{words.nothingToCompare}</p>;
  return (
    <>
      <p className="map-compare">
        <label htmlFor={id}>{words.compareWith}</label>
        <select id={id} value={other.record.id} onChange={(event) => setChosen(event.currentTarget.value)}>
          {others.map(({ record, map }) => (
            <option key={record.id} value={record.id}>
              {map.title || words.untitled} ({words.kind[map.kind]})
            </option>
          ))}
        </select>
      </p>
      <ComparePanel {...inOrder(editor.map, other.map)} editor={editor} />
    </>
  );
}

/** The plan stands second, whichever of the two is open. */
const inOrder = (open: JourneyMap, other: JourneyMap): { asIs: JourneyMap; toBe: JourneyMap } =>
  open.kind === 'as-is' && other.kind === 'to-be' ? { asIs: open, toBe: other } : { asIs: other, toBe: open };
