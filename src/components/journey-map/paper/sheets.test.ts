import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../i18n/languages.ts';
import { models } from '../../../journey/models.ts';
import { columnsOf, visibleLanes } from '../columns.ts';
import { exampleMap } from '../examples.ts';
import { cellAt, type JourneyMap } from '../model.ts';
import { newMap } from '../new-map.ts';
import { marginMm, smallestPt, type PaperId } from '../papers.ts';
import type { Mark, Scene } from '../scene.ts';
import { fitsItsBox, linesHeightMm } from '../text-metrics.ts';
import { printMap, sheetsOf, type PaperMode } from './sheets.ts';
import { anyMap, bare, clashes, drawnScene, extentOf, fullMap, textsOf } from './test-scenes.ts';

const modes: PaperMode[] = ['one-sheet', 'several', 'poster', 'list'];
const papers: PaperId[] = ['a4', 'a3', 'a0'];
const every = modes.flatMap((mode) => papers.map((paper) => ({ mode, paper })));

/** The drawings of a print, each poster once. */
const drawn = (sheets: readonly Scene[]): Scene[] => [...new Set(sheets.map(drawnScene))];

const printed = (sheets: readonly Scene[]): string =>
  bare(
    drawn(sheets)
      .flatMap((scene) => textsOf(scene).flatMap((mark) => mark.lines))
      .join(''),
  );

/** Everything that visible cells say. */
const said = (map: JourneyMap): string[] =>
  columnsOf(map).flatMap(({ id }) =>
    visibleLanes(map).flatMap((lane) => {
      const { text = '', touchpoints = [], evidence } = cellAt(map, id, lane.id) ?? {};
      return [text, ...touchpoints.map(({ name }) => name), evidence?.source ?? ''];
    }),
  );

/** A0 is A3 enlarged: what holds on one of them holds on the other. */
const drawnAnew = every.filter(({ mode, paper }) => paper !== 'a0' || mode === 'one-sheet');

test.each(drawnAnew)(
  'any map is printed in full, within the margins, in legible type, nothing cut or overlapping: $mode on $paper',
  ({ mode, paper }) => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const sheets = sheetsOf(map, 'de', { mode, paper });
        for (const scene of drawn(sheets)) {
          expect(textsOf(scene).filter((mark) => !fitsItsBox(mark))).toEqual([]);
          expect(clashes(scene)).toEqual([]);
          expect(Math.min(...textsOf(scene).map(({ sizePt }) => sizePt))).toBeGreaterThanOrEqual(smallestPt);
          expect(scene.marks.filter((mark) => isOnMargin(mark, scene))).toEqual([]);
        }
        const all = printed(sheets);
        expect(said(map).filter((text) => !isPrinted(text, all, sheets.length))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  },
  120_000,
);

function isOnMargin(mark: Mark, { widthMm, heightMm }: Scene): boolean {
  const { left, right, top, bottom } = extentOf(mark);
  // The first line of a text box begins with empty space above the letters.
  const above = mark.kind === 'text' ? linesHeightMm(0.25, mark.sizePt) : 0;
  const least = marginMm - 0.02;
  return left < least || top + above < least || right > widthMm - least || bottom > heightMm - least;
}

/** A text may go on on the next sheet, with other texts between: it is found in at most one piece per sheet. */
function isPrinted(text: string, all: string, sheets: number): boolean {
  let rest = bare(text);
  for (let piece = 0; piece < sheets && rest !== ''; piece += 1) {
    let [fits, tooLong] = [0, rest.length + 1];
    while (tooLong - fits > 1) {
      const middle = Math.floor((fits + tooLong) / 2);
      if (all.includes(rest.slice(0, middle))) fits = middle;
      else tooLong = middle;
    }
    rest = rest.slice(fits);
  }
  return rest === '';
}

test('a cell of 5,000 characters goes on from sheet to sheet and loses none', () => {
  const map = fullMap(4, 1);
  const text = Array.from({ length: 700 }, (_, place) => `w${place}`).join(' ');
  const long: JourneyMap = { ...map, cells: { p0: { l0: { text } } } };
  const sheets = sheetsOf(long, 'de', { mode: 'several', paper: 'a4' });
  expect(sheets.length).toBeGreaterThan(1);
  const words = sheets.flatMap((scene) => textsOf(scene).flatMap(({ lines }) => lines.join(' ').split(' ')));
  expect(words.filter((word) => /^w\d+$/.test(word))).toEqual(text.split(' '));
});

test('every kind of line end begins a line', () => {
  const map = fullMap(1, 1);
  const text = 'a1\rb2\r\nc3\u2028d4\u2029e5\u0085f6\ng7';
  const [scene] = sheetsOf({ ...map, cells: { p0: { l0: { text } } } }, 'de', {
    mode: 'several',
    paper: 'a4',
  });
  const lines = textsOf(scene!).flatMap((mark) => mark.lines);
  expect(lines.filter((line) => /^[a-g]\d/.test(line))).toEqual(['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7']);
});

test('a map that would need smaller type than 7 pt on one sheet takes several and says how many', () => {
  const { sheets, doesNotFit } = printMap(fullMap(12, 12), 'de', { mode: 'one-sheet', paper: 'a4' });
  expect(doesNotFit).toEqual({ needs: sheets.length });
  expect(sheets.length).toBeGreaterThan(1);
});

test('answers that leave no room for the lanes get sheets of their own', () => {
  const map = fullMap(8, 16);
  const scenario = 'Ein Satz von mehreren, die zusammen lang sind. '.repeat(30);
  for (const length of [600, 900, 1200, scenario.length]) {
    const answers = { ...map.preliminaryAnswers, scenario: scenario.slice(0, length) };
    const sheets = sheetsOf({ ...map, preliminaryAnswers: answers }, 'de', { mode: 'several', paper: 'a4' });
    expect(printed(sheets)).toContain(bare(answers.scenario));
  }
});

test('a worked example fits one sheet of A3 in legible type', () => {
  const result = printMap(exampleMap('parental-allowance', 'de'), 'de', { mode: 'one-sheet', paper: 'a3' });
  expect(result.doesNotFit).toBeUndefined();
  expect(result.sheets).toHaveLength(1);
});

test.each(languages)('small maps in large type keep the names of their questions whole: %s', (lang) => {
  for (const model of models)
    for (let lanes = 1; lanes <= 6; lanes += 1) {
      const map = newMap(lang, model);
      const small = { ...map, title: 'Reise', lanes: map.lanes.slice(0, lanes) };
      for (const { mode, paper } of every)
        for (const scene of drawn(sheetsOf(small, lang, { mode, paper })))
          expect([textsOf(scene).filter((mark) => !fitsItsBox(mark)), clashes(scene)]).toEqual([[], []]);
    }
});

test('each of several sheets repeats the names of its phases and of every lane', () => {
  const sheets = sheetsOf(fullMap(9, 6), 'de', { mode: 'several', paper: 'a4' });
  for (const scene of sheets) {
    const words = textsOf(scene).map(({ lines }) => lines.join(' '));
    expect(words).toEqual(expect.arrayContaining([...(scene.columns ?? [])]));
    expect(words).toEqual(expect.arrayContaining(['Zeile 1', 'Zeile 6']));
  }
  expect(sheets.flatMap(({ columns = [] }) => columns)).toEqual(fullMap(9, 6).phases.map(({ name }) => name));
});

test('the parts of a poster overlap and together show all of it', () => {
  const parts = sheetsOf(fullMap(8, 8), 'de', { mode: 'poster', paper: 'a4' });
  const insets = parts.map(({ inset }) => inset!);
  const { scene } = insets[0]!;
  expect(Math.max(...insets.map(({ from, width }) => from.x + width))).toBeCloseTo(scene.widthMm, 6);
  expect(Math.max(...insets.map(({ from, height }) => from.y + height))).toBeCloseTo(scene.heightMm, 6);
  expect(insets[0]!.from.x + insets[0]!.width - insets[1]!.from.x).toBeCloseTo(10, 6);
});

test('in black and white there are only black, one grey and white', () => {
  const options = { mode: 'several', paper: 'a4', blackAndWhite: true } as const;
  const sheets = sheetsOf(exampleMap('parental-allowance', 'de'), 'de', options);
  const inks = sheets.flatMap(({ marks }) =>
    marks.flatMap((mark) => [
      ...('fill' in mark && mark.fill ? [mark.fill] : []),
      ...('stroke' in mark ? [mark.stroke] : []),
    ]),
  );
  expect([...new Set(inks)].sort()).toEqual(['#000000', '#5a5a5a', '#ffffff']);
});

test('a feeling that nobody knows leaves a gap in the curve', () => {
  const map = fullMap(5, 3);
  map.cells['p2']!['l2']!.feeling = null;
  const [scene] = sheetsOf(map, 'de', { mode: 'one-sheet', paper: 'a3' });
  const curves = scene!.marks.filter((mark) => mark.kind === 'curve');
  expect(curves.map(({ points }) => points.length)).toEqual([2, 2]);
});

test('a map whose phases or lanes are all hidden still gives a sheet', () => {
  const map = fullMap(2, 2);
  const hidden = { ...map, phases: map.phases.map((phase) => ({ ...phase, hidden: true })) };
  for (const { mode, paper } of every)
    expect(sheetsOf(hidden, 'en', { mode, paper }).length).toBeGreaterThan(0);
});

/** Time of the processor in milliseconds: a clock on the wall would measure what else the machine does. */
function processorTime(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each(modes)('40 phases and 15 lanes are laid out within 300 ms of the processor: %s', (mode) => {
  const map = fullMap(40, 15);
  const times = Array.from({ length: 5 }, () =>
    processorTime(() => sheetsOf(map, 'de', { mode, paper: 'a4' })),
  );
  console.info(`40 × 15, ${mode}: ${Math.min(...times).toFixed(0)} ms`);
  expect(Math.min(...times)).toBeLessThan(300);
});
