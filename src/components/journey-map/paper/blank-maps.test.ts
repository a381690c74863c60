import { expect, test } from 'vitest';
import { languages } from '../../../i18n/languages.ts';
import { moments } from '../../../journey/moments.ts';
import { phases } from '../../../journey/phases.ts';
import { laneOf, lanes } from '../lanes.ts';
import { marginMm, smallestPt } from '../papers.ts';
import { fitsItsBox, hasGlyph, linesHeightMm } from '../text-metrics.ts';
import { blankMap, blankScenes, mapSheets } from './blank-maps.ts';
import { formFields } from './form-fields.ts';
import { sheetWords } from './sheet-strings.ts';
import { clashes, extentOf, textsOf } from './test-scenes.ts';

const address = 'https://customer-journey.example.org/guide/';
const every = languages.flatMap((lang) =>
  mapSheets.flatMap(({ id, papers }) => papers.map((paper) => ({ lang, id, paper }))),
);
const printed = (scenes: ReturnType<typeof blankScenes>) =>
  scenes.flatMap(textsOf).map((mark) => mark.lines.join(' '));

test.each(every)(
  'no text is cut, overlaps another or is too small: $id, $paper, $lang',
  ({ lang, id, paper }) => {
    for (const scene of blankScenes(id, lang, paper, address)) {
      expect(textsOf(scene).filter((mark) => !fitsItsBox(mark))).toEqual([]);
      expect(clashes(scene)).toEqual([]);
      for (const mark of scene.marks) {
        if (mark.kind === 'text') expect(mark.sizePt).toBeGreaterThanOrEqual(smallestPt);
        if ('strokeWidth' in mark) expect(mark.strokeWidth).toBeGreaterThanOrEqual(0.18);
      }
    }
  },
);

test.each(every)('nothing is printed on the margins: $id, $paper, $lang', ({ lang, id, paper }) => {
  for (const scene of blankScenes(id, lang, paper, address)) {
    for (const mark of scene.marks) {
      const { left, right, top, bottom } = extentOf(mark);
      const above = mark.kind === 'text' ? linesHeightMm(0.25, mark.sizePt) : 0;
      expect(left).toBeGreaterThanOrEqual(marginMm - 0.01);
      expect(top + above).toBeGreaterThanOrEqual(marginMm - 0.01);
      expect(right).toBeLessThanOrEqual(scene.widthMm - marginMm + 0.01);
      expect(bottom).toBeLessThanOrEqual(scene.heightMm - marginMm + 0.01);
    }
  }
});

test.each(every)('every character is in the fonts: $id, $paper, $lang', ({ lang, id, paper }) => {
  const characters = new Set(printed(blankScenes(id, lang, paper, address)).join(''));
  expect([...characters].filter((character) => !hasGlyph(character))).toEqual([]);
});

test.each(languages)('the sheets of eight phases show every phase, moment, part and lane: %s', (lang) => {
  for (const paper of ['a4', 'a3', 'a0'] as const) {
    const scenes = blankScenes('journey-map', lang, paper, address);
    const names = [...phases, ...moments].map((shape) => shape[lang].name);
    expect(printed(scenes)).toEqual(
      expect.arrayContaining([...names, ...Object.values(sheetWords[lang].parts)]),
    );
    for (const scene of scenes)
      expect(printed([scene])).toEqual(expect.arrayContaining(lanes.map((lane) => lane[lang].name)));
  }
});

test.each([
  { id: 'journey-map', sheets: 2 },
  { id: 'journey-map-six', sheets: 2 },
  { id: 'journey-map-three', sheets: 1 },
  { id: 'blueprint', sheets: 2 },
  { id: 'emotion-curve', sheets: 1 },
] as const)('$id takes $sheets sheet(s) of A4', ({ id, sheets }) => {
  expect(blankScenes(id, 'de', 'a4')).toHaveLength(sheets);
});

test('A0 is one sheet of 1189 × 841 mm', () => {
  const [scene, ...others] = blankScenes('journey-map', 'de', 'a0');
  expect([scene?.widthMm, scene?.heightMm].map((length) => Math.round(length ?? 0))).toEqual([1189, 841]);
  expect(others).toEqual([]);
});

test('on A4, the sheets join: lanes, journey line and column widths are the same on both', () => {
  const grids = blankScenes('journey-map', 'de', 'a4').map((scene) =>
    scene.marks.filter((mark) => mark.kind === 'line'),
  );
  const [heights, columns] = (['y', 'x'] as const).map((across) =>
    grids.map((lines) => [
      ...new Set(lines.filter(({ from, to }) => from[across] === to[across]).map(({ from }) => from[across])),
    ]),
  );
  expect(new Set(heights![1])).toEqual(new Set(heights![0]));
  expect(columns![1]).toEqual(columns![0]);
});

test('the footer names licence, sheet and the short address, and no address while there is none', () => {
  const withAddress = printed(blankScenes('journey-map', 'en', 'a4', address));
  const without = printed(blankScenes('journey-map', 'en', 'a4'));
  expect(withAddress).toContain('Licence CC BY 4.0 · customer-journey.example.org/guide');
  expect(without).toContain('Licence CC BY 4.0');
  expect(without).toContain('Customer journey map · Sheet 1 of 2');
});

test('the blueprint has its three lines, dashed and named', () => {
  const [scene] = blankScenes('blueprint', 'en', 'a3');
  const names = ['Line of interaction', 'Line of visibility', 'Line of internal interaction'];
  expect(printed([scene!])).toEqual(expect.arrayContaining(names));
  const dashed = scene!.marks.filter((mark) => mark.kind === 'line' && mark.dash && mark.strokeWidth > 0.4);
  expect(dashed).toHaveLength(3);
});

test.each(every)(
  'every place to write is a field with a name of its own and a tip: $id, $paper, $lang',
  (each) => {
    const scenes = blankScenes(each.id, each.lang, each.paper);
    const fields = scenes.flatMap((scene, place) => formFields(scene, place + 1));
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    const map = blankMap(each.id, each.lang);
    for (const { id } of map.phases)
      for (const lane of map.lanes) expect(fields.map(({ name }) => name)).toContain(`${id}.${lane.id}`);
    const ticks = map.lanes.some(({ kind }) => laneOf(kind).kind === 'choice') ? 3 * map.phases.length : 0;
    expect(fields.filter(({ kind }) => kind === 'check')).toHaveLength(ticks + 2);
    for (const { tip, page, x, y, width, height } of fields) {
      const { widthMm, heightMm } = scenes[page - 1]!;
      expect(tip).not.toBe('');
      expect(Math.min(x, y, width, height)).toBeGreaterThan(0);
      expect(x + width).toBeLessThan((widthMm / 25.4) * 72);
      expect(y + height).toBeLessThan((heightMm / 25.4) * 72);
    }
  },
);

test('form fields have the same names in both languages', () => {
  const names = languages.map((lang) =>
    blankScenes('journey-map', lang, 'a3').flatMap((scene) => formFields(scene).map(({ name }) => name)),
  );
  expect(names[1]).toEqual(names[0]);
});
