import { expect, test } from 'vitest';
import { languages } from '../../../i18n/languages.ts';
import { firms } from '../../../journey/firms.ts';
import { exampleMap } from '../examples.ts';
import { cellAt, journeyMap } from '../model.ts';
import { differences } from './differences.ts';
import { blank, withCells } from './test-maps.ts';
import { deriveToBe } from './derive-to-be.ts';

const asIs = {
  ...withCells(blank(), {
    before: { feeling: { feeling: -2, feelingToBe: 1, text: 'Annoyed', evidence: { status: 'proven' } } },
    during: { feeling: { feeling: 0 } },
  }),
  title: 'A repair',
  date: '2026-05-20',
};

test('the feeling aimed at becomes the feeling, others stay', () => {
  const map = deriveToBe(asIs, 'en');
  expect(cellAt(map, 'before', 'feeling')).toEqual({ text: 'Annoyed', feeling: 1 });
  expect(cellAt(map, 'during', 'feeling')?.feeling).toBe(0);
});

test('the copy is a plan: no evidence, no date, a name that says so', () => {
  const map = deriveToBe(asIs, 'de');
  expect(map).toMatchObject({ kind: 'to-be', title: 'A repair (Soll)', date: null });
  expect(JSON.stringify(map.cells)).not.toContain('evidence');
  expect(deriveToBe({ ...asIs, title: 'x'.repeat(300) }, 'en').title).toHaveLength(300);
  expect(deriveToBe({ ...asIs, title: '' }, 'en').title).toBe('');
});

test('the original is untouched', () => {
  const before = structuredClone(asIs);
  deriveToBe(asIs, 'en');
  expect(asIs).toEqual(before);
});

test.each(firms.flatMap(({ id }) => languages.map((lang) => [id, lang] as const)))(
  'the copy of a worked example is a map, and only the feelings aimed at differ: %s (%s)',
  (firm, lang) => {
    const map = exampleMap(firm, lang);
    const copy = deriveToBe(map, lang);
    expect(journeyMap.safeParse(copy).success).toBe(true);
    const aimed = Object.values(map.cells)
      .flatMap((byLane) => Object.values(byLane))
      .filter(({ feeling, feelingToBe = null }) => feelingToBe !== null && feelingToBe !== feeling);
    expect(differences(map, copy, lang).cells).toHaveLength(aimed.length);
  },
);
