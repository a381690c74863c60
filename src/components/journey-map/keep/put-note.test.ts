import { expect, test } from 'vitest';
import { models } from '../../../journey/models.ts';
import { addPhase } from '../editor/actions-phases.ts';
import { exampleMap } from '../examples.ts';
import { cellAt } from '../model.ts';
import { newMap } from '../new-map.ts';
import { readMap } from '../read-map.ts';
import { putNote } from './put-note.ts';

const note = 'Funnel: 1,770 of 2,600 do not get to “Evaluation”.';
const place = { phase: 'research', lane: 'pain-points', note } as const;

test('a note stands below what is in the cell already', () => {
  const map = exampleMap('bike-shop', 'en');
  const before = cellAt(map, 'research', 'pain-points')!.text;
  const after = putNote(map, place, 'en')!;
  expect(cellAt(after.map, 'research', 'pain-points')!.text).toBe(`${before}\n${note}`);
  expect(after.place).toEqual({ kind: 'cell', column: 'research', lane: 'pain-points' });
  expect(readMap(after.map).status).toBe('ok');
});

test('a lane that the map lacks is added under its standard name', () => {
  const map = newMap('de', models[0]!);
  const bare = { ...map, lanes: map.lanes.filter(({ kind }) => kind !== 'pain-points') };
  const after = putNote(bare, place, 'de')!;
  expect(after.map.lanes.at(-1)).toMatchObject({ kind: 'pain-points', name: 'Schmerzpunkte' });
  expect(cellAt(after.map, 'research', after.map.lanes.at(-1)!.id)!.text).toBe(note);
});

test('a map without such a phase stays as it is', () => {
  const map = addPhase('Own')({ ...newMap('en', models[0]!), phases: [{ id: 'x', name: 'X' }] });
  expect(putNote(map, place, 'en')).toBeUndefined();
});
