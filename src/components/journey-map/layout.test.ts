import { expect, test } from 'vitest';
import { languages, type Language } from '../../i18n/languages.ts';
import { moments } from '../../journey/moments.ts';
import { phases } from '../../journey/phases.ts';
import { lanes } from './lanes.ts';
import { blankSheets, layout } from './layout.ts';
import { marginMm, paperIds, papers, type PaperId } from './papers.ts';
import type { Mark, Scene, TextMark } from './scene.ts';
import { sheetWords } from './strings.ts';
import { fitsItsBox, hasGlyph, linesHeightMm, lineWidthMm } from './text-metrics.ts';

const address = 'https://customer-journey.example.org/guide/';

const scenesOf = (lang: Language, paper: PaperId): Scene[] =>
  blankSheets(papers[paper], address).map((sheet) => layout(sheet, sheetWords[lang], papers[paper]));

const every = languages.flatMap((lang) => paperIds.map((paper) => ({ lang, paper })));
const texts = (scene: Scene) => scene.marks.filter((mark) => mark.kind === 'text');
const printed = (scenes: Scene[]) => scenes.flatMap(texts).map((mark) => mark.lines.join(' '));

interface Extent {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function textExtent(mark: TextMark): Extent {
  const width = Math.max(...mark.lines.map((line) => lineWidthMm(line, mark.face, mark.sizePt)));
  const left = mark.x - { left: 0, centre: width / 2, right: width }[mark.align];
  const bottom = mark.y + linesHeightMm(mark.lines.length, mark.sizePt);
  return { left, right: left + width, top: mark.y, bottom };
}

function extentOf(mark: Mark): Extent {
  const around = (xs: number[], ys: number[], by: number): Extent => ({
    left: Math.min(...xs) - by,
    right: Math.max(...xs) + by,
    top: Math.min(...ys) - by,
    bottom: Math.max(...ys) + by,
  });
  switch (mark.kind) {
    case 'text':
      return textExtent(mark);
    case 'line':
      return around([mark.from.x, mark.to.x], [mark.from.y, mark.to.y], 0);
    case 'rect':
      return around([mark.x, mark.x + mark.width], [mark.y, mark.y + mark.height], 0);
    case 'circle':
    case 'diamond':
      return around([mark.centre.x], [mark.centre.y], mark.radius);
    case 'curve':
      return around(
        mark.points.map(({ x }) => x),
        mark.points.map(({ y }) => y),
        0,
      );
  }
}

const overlap = (a: Extent, b: Extent): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test.each(every)('every text fits its box: $lang, $paper', ({ lang, paper }) => {
  const tooLong = scenesOf(lang, paper)
    .flatMap(texts)
    .filter((mark) => !fitsItsBox(mark));
  expect(tooLong).toEqual([]);
});

test.each(every)('no text lies on another: $lang, $paper', ({ lang, paper }) => {
  for (const scene of scenesOf(lang, paper)) {
    const marks = texts(scene);
    const clashes = marks.flatMap((a, place) =>
      marks
        .slice(place + 1)
        .filter((b) => overlap(textExtent(a), textExtent(b)))
        .map((b) => [a.lines, b.lines]),
    );
    expect(clashes).toEqual([]);
  }
});

test.each(every)(
  'no type is smaller than 7 pt, no line thinner than 0.18 mm: $lang, $paper',
  ({ lang, paper }) => {
    for (const mark of scenesOf(lang, paper).flatMap((scene) => scene.marks)) {
      if (mark.kind === 'text') expect(mark.sizePt).toBeGreaterThanOrEqual(7);
      if ('strokeWidth' in mark) expect(mark.strokeWidth).toBeGreaterThanOrEqual(0.18);
    }
  },
);

test.each(every)('nothing is printed on the margins: $lang, $paper', ({ lang, paper }) => {
  for (const scene of scenesOf(lang, paper)) {
    for (const mark of scene.marks) {
      const { left, right, top, bottom } = extentOf(mark);
      // The first line of a text box begins with empty space above the letters.
      const above = mark.kind === 'text' ? linesHeightMm(0.25, mark.sizePt) : 0;
      expect(left).toBeGreaterThanOrEqual(marginMm - 0.01);
      expect(top + above).toBeGreaterThanOrEqual(marginMm - 0.01);
      expect(right).toBeLessThanOrEqual(scene.widthMm - marginMm + 0.01);
      expect(bottom).toBeLessThanOrEqual(scene.heightMm - marginMm + 0.01);
    }
  }
});

test.each(every)('every character is in the fonts: $lang, $paper', ({ lang, paper }) => {
  const characters = new Set(printed(scenesOf(lang, paper)).join(''));
  expect([...characters].filter((character) => !hasGlyph(character))).toEqual([]);
});

test.each(every)(
  'the sheets together show every phase and Moment of Truth once: $lang, $paper',
  ({ lang, paper }) => {
    const scenes = scenesOf(lang, paper);
    const labels = scenes.flatMap(texts).filter((mark) => mark.face === 'display' && mark.align === 'centre');
    expect(labels.map((mark) => mark.lines.join(' ')).sort()).toEqual(
      [...phases, ...moments].map((shape) => shape[lang].name).sort(),
    );
  },
);

test.each(every)('every sheet names every lane: $lang, $paper', ({ lang, paper }) => {
  for (const scene of scenesOf(lang, paper)) {
    expect(printed([scene])).toEqual(expect.arrayContaining(lanes.map((lane) => lane[lang].name)));
  }
});

test.each(every)(
  'the part of the journey is said in words, not by colour alone: $lang, $paper',
  ({ lang, paper }) => {
    expect(printed(scenesOf(lang, paper))).toEqual(
      expect.arrayContaining(Object.values(sheetWords[lang].parts)),
    );
  },
);

test('on A4, the sheets join: lanes, journey line and column widths are the same on both', () => {
  const grids = scenesOf('de', 'a4').map((scene) => scene.marks.filter((mark) => mark.kind === 'line'));
  const heights = grids.map((lines) =>
    lines.filter(({ from, to }) => from.y === to.y).map(({ from }) => from.y),
  );
  const columns = grids.map((lines) =>
    lines.filter(({ from, to }) => from.x === to.x).map(({ from }) => from.x),
  );
  expect(new Set(heights[1])).toEqual(new Set(heights[0]));
  expect(columns[1]).toEqual(columns[0]);
});

test('the footer names licence, sheet and the short address, and no address while there is none', () => {
  const [withAddress, without] = [address, undefined].map((from) => {
    const [sheet] = blankSheets(papers.a4, from);
    return sheet ? printed([layout(sheet, sheetWords.en, papers.a4)]) : [];
  });
  expect(withAddress).toContain('Licence CC BY 4.0 · customer-journey.example.org/guide');
  expect(without).toContain('Licence CC BY 4.0');
  expect(without).toContain('Customer journey map · Sheet 1 of 2');
});

test('feelings become one curve inside the feeling lane, the best one on top', () => {
  const scene = layout({ number: 1, of: 2, feelings: [-2, 2, 0, 1] }, sheetWords.de, papers.a4);
  const curves = scene.marks.filter((mark) => mark.kind === 'curve');
  const heights = curves[0]?.points.map(({ y }) => y) ?? [];
  expect(curves).toHaveLength(1);
  expect(heights.indexOf(Math.min(...heights))).toBe(1);
  expect(heights.indexOf(Math.max(...heights))).toBe(0);
});
