import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { CoveredId, PhaseModel } from '../../journey/models.ts';
import {
  barHeight,
  columnLines,
  columns,
  columnWidths,
  drawModel,
  drawModels,
  pictureWidth,
  runsOf,
  type Run,
  type Track,
} from './phase-models-geometry.ts';

const ids: CoveredId[] = columns.map(({ id }) => id);
const columnsOf = ({ from, span }: Run) => Array.from({ length: span }, (_, index) => from + index);
const tracks = drawModels();

function barOf(modelId: string, phaseId: string) {
  const bar = trackOf(modelId).bars.find(({ phase }) => phase.id === phaseId);
  if (!bar) throw new Error(`no phase "${phaseId}" in "${modelId}"`);
  return bar;
}

function trackOf(modelId: string): Track {
  const track = tracks.find(({ model }) => model.id === modelId);
  if (!track) throw new Error(`no model "${modelId}"`);
  return track;
}

/** Any model: phases with names of their own, each covering some columns in their order. */
const anyModel = fc
  .array(fc.subarray(ids, { minLength: 1 }), { minLength: 1, maxLength: 9 })
  .map((covers): PhaseModel => {
    const words = { name: '', note: '' };
    const phases = covers.map((covered, index) => ({ id: `p${index}`, de: '', en: '', covers: covered }));
    return { id: 'any', de: words, en: words, phases, sources: [], ends: { de: '', en: '' } };
  });

test('a bar stands in exactly the columns that its phase covers', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      for (const { phase, place, runs } of drawModel(model, 1).bars) {
        const stood = runs.flatMap(columnsOf).map((column) => ids[place.from - 1 + column - 1]);
        expect(stood).toEqual(phase.covers);
        expect(runs[0]?.from).toBe(1);
        expect(runs.at(-1)!.from + runs.at(-1)!.span - 1).toBe(place.span);
      }
    }),
  );
});

test('bars in one lane never touch the same column, not even with the thread between their runs', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      const taken = drawModel(model, 1).bars.flatMap(({ lane, place }) =>
        columnsOf(place).map((column) => `${lane}/${column}`),
      );
      expect(new Set(taken).size).toBe(taken.length);
    }),
  );
});

test('every column of a model holds a bar or belongs to a gap, never both', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      const { bars, gaps } = drawModel(model, 1);
      const covered = new Set(bars.flatMap(({ phase }) => phase.covers.map((id) => ids.indexOf(id) + 1)));
      const empty = gaps.flatMap(columnsOf);
      expect([...covered, ...empty].sort((a, b) => a - b)).toEqual(ids.map((_, index) => index + 1));
    }),
  );
});

test('an outline fills its box from edge to edge', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      for (const { outline, width } of drawModel(model, 1).bars) {
        const numbers = outline.match(/-?[\d.]+/g)!.map(Number);
        const xs = numbers.filter((_, index) => index % 2 === 0);
        const ys = numbers.filter((_, index) => index % 2 === 1);
        expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, width]);
        expect([Math.min(...ys), Math.max(...ys)]).toEqual([0, barHeight]);
      }
    }),
  );
});

test('neighbouring columns make one run, others make several', () => {
  expect(runsOf([])).toEqual([]);
  expect(runsOf(['use', 'service-and-support'])).toEqual([{ from: 5, span: 2 }]);
  expect(runsOf(['after-purchase', 'advocacy'])).toEqual([
    { from: 7, span: 1 },
    { from: 9, span: 1 },
  ]);
});

test('the eight bridge the repurchase on the way to advocacy, and it stands below the bridge', () => {
  const bridge = barOf('eight', 'after-purchase');
  expect(bridge.place).toEqual({ from: 7, span: 3 });
  expect(bridge.runs).toEqual([
    { from: 1, span: 1 },
    { from: 3, span: 1 },
  ]);
  expect([bridge.lane, barOf('eight', 'repurchase').lane]).toEqual([1, 2]);
});

test('two phases in one column stand below each other', () => {
  expect([barOf('german-five', 'consideration').lane, barOf('german-five', 'intent').lane]).toEqual([1, 2]);
  expect([barOf('five-a', 'appeal').lane, barOf('five-a', 'ask').lane]).toEqual([1, 2]);
});

test('a phase across the purchase belongs to both parts', () => {
  expect(barOf('five-a', 'act').parts).toEqual(['during', 'after']);
  expect(barOf('three', 'before').parts).toEqual(['before']);
});

test('what a model leaves out is a gap', () => {
  expect(trackOf('aida').gaps).toEqual([{ from: 5, span: 5 }]);
  expect(trackOf('four-a').gaps).toEqual([
    { from: 5, span: 3 },
    { from: 9, span: 1 },
  ]);
  expect(trackOf('six').gaps).toEqual([]);
});

test('judgements, and only they, are numbered through from 1', () => {
  const bars = tracks.flatMap((track) => track.bars);
  const notes = bars.flatMap(({ note }) => note ?? []);
  expect(notes).toEqual(notes.map((_, index) => index + 1));
  for (const { phase, note } of bars) expect(note !== undefined).toBe(phase.judgement !== undefined);
});

test('a line stands between every two columns', () => {
  const places = columnLines.match(/\d+(?= 0V1)/g)!.map(Number);
  expect(places).toHaveLength(columns.length - 1);
  expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  expect(places.at(-1)!).toBeLessThan(pictureWidth);
});

test('the style sheet has the same column widths, and a rule for every place', () => {
  const css = readFileSync(new URL('phase-models-picture.css', import.meta.url), 'utf8');
  expect(css).toContain(`grid-template-columns: ${ids.map((id) => `${columnWidths[id]}fr`).join(' ')};`);

  const bars = tracks.flatMap((track) => track.bars);
  const runs = [...bars.flatMap((bar) => [bar.place, ...bar.runs]), ...tracks.flatMap(({ gaps }) => gaps)];
  for (const { from, span } of runs) {
    expect(css).toContain(`.from-${from} {`);
    expect(css).toContain(`.span-${span} {`);
  }
  for (const { lane } of bars) expect(css).toContain(`.lane-${lane} {`);
});
