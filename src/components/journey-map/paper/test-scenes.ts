import fc from 'fast-check';
import { laneCatalogue } from '../lanes.ts';
import type { JourneyMap, MapCell, MapPhase } from '../model.ts';
import type { Mark, Scene, TextMark } from '../scene.ts';
import { linesHeightMm, lineWidthMm } from '../text-metrics.ts';

/** What the tests of the sheets share: maps of every shape, and measures of what is drawn. */

export interface Extent {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The drawing itself: for a part of a poster, the whole poster. */
export const drawnScene = (scene: Scene): Scene => scene.inset?.scene ?? scene;

export const textsOf = (scene: Scene): TextMark[] => scene.marks.filter((mark) => mark.kind === 'text');

export function textExtent(mark: TextMark): Extent {
  const width = Math.max(...mark.lines.map((line) => lineWidthMm(line, mark.face, mark.sizePt)));
  const left = mark.x - { left: 0, centre: width / 2, right: width }[mark.align];
  return {
    left,
    right: left + width,
    top: mark.y,
    bottom: mark.y + linesHeightMm(mark.lines.length, mark.sizePt),
  };
}

export function extentOf(mark: Mark): Extent {
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
    case 'half-disc':
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

/** Pairs of texts that lie on each other by more than rounding. */
export function clashes(scene: Scene): string[][] {
  const slack = 0.02;
  const placed = textsOf(scene)
    .map((mark) => ({ text: mark.lines.join(' '), ...textExtent(mark) }))
    .toSorted((a, b) => a.top - b.top);
  return placed.flatMap((a, place) => {
    const below = placed.findIndex((b, at) => at > place && b.top >= a.bottom - slack);
    return placed
      .slice(place + 1, below === -1 ? undefined : below)
      .filter((b) => a.left < b.right - slack && b.left < a.right - slack)
      .map((b) => [a.text, b.text]);
  });
}

/** Letters and digits alone: breaking lines moves blanks, and parting words adds hyphens. */
export const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Angebot', 'der', 'prüft', 'Vergleichsportal', 'an', 'Öl', 'why') },
  { weight: 1, arbitrary: fc.constant('Donaudampfschifffahrtsgesellschaftskapitänswitwenrente') },
  { weight: 1, arbitrary: fc.constant('https://example.org/eine/sehr/lange/adresse?mit=werten&und=mehr') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const textUpTo = (length: number) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.array(word, { maxLength: 12 }).map((words) => words.join(' ').slice(0, length)),
    },
    { weight: 1, arbitrary: fc.constant('W'.repeat(length)) },
    {
      weight: 1,
      arbitrary: fc.constant('Ein langer Satz mit vielen Wörtern. '.repeat(200).slice(0, length)),
    },
  );
const line = textUpTo(300);
const text = textUpTo(5000);

const feeling = fc.option(fc.integer({ min: -2, max: 2 }));
const cell: fc.Arbitrary<MapCell> = fc.record(
  {
    text,
    feeling,
    feelingToBe: feeling,
    evidence: fc.record({ status: fc.constantFrom('assumption', 'partly', 'proven'), source: line }),
    touchpoints: fc.array(fc.record({ name: line, channel: fc.constantFrom('online', 'offline', 'both') }), {
      maxLength: 4,
    }),
    answer: fc.constantFrom('yes', 'partly', 'no'),
    moment: fc.constantFrom('zmot', 'tmot'),
  },
  { requiredKeys: ['text'] },
);

const phases = fc.array(fc.record({ name: line, steps: fc.array(line, { maxLength: 2 }) }), {
  minLength: 1,
  maxLength: 7,
});
const lanes = fc.uniqueArray(fc.constantFrom(...laneCatalogue.map(({ id }) => id)), {
  minLength: 1,
  maxLength: 7,
});

/** Maps of every shape: names and answers of any length, steps, every kind of lane, cells full and empty. */
export const anyMap: fc.Arbitrary<JourneyMap> = fc
  .record({
    title: line,
    persona: fc.record({ name: line, description: text }),
    answers: fc.record({ targetGroup: text, scenario: text, start: text, end: text }),
    phases,
    lanes,
    laneName: line,
    decision: text,
    cells: fc.array(fc.option(cell, { freq: 3 }), { minLength: 20, maxLength: 20 }),
  })
  .map(({ title, persona, answers, phases, lanes, laneName, decision, cells }): JourneyMap => {
    const mapPhases = phases.map(({ name, steps }, place): MapPhase => ({
      id: `p${place}`,
      name,
      guidePhases: place % 2 === 0 ? ['awareness'] : [],
      steps: steps.map((step, at) => ({ id: `p${place}-${at}`, name: step })),
    }));
    const columns = mapPhases.flatMap(({ id, steps = [] }) =>
      steps.length > 0 ? steps.map((step) => step.id) : [id],
    );
    const cellOf = (column: number, lane: number) => cells[(column * 7 + lane * 3) % cells.length];
    return {
      version: 1,
      language: 'de',
      title,
      kind: 'as-is',
      preliminaryAnswers: answers,
      persona,
      date: '2026-04-30',
      phases: mapPhases,
      lanes: lanes.map((kind, place) => ({ id: kind, kind, name: place === 0 ? laneName : kind })),
      cells: Object.fromEntries(
        columns.map((id, column) => [
          id,
          Object.fromEntries(
            lanes.flatMap((lane, place) => {
              const found = cellOf(column, place);
              return found ? [[lane, found]] : [];
            }),
          ),
        ]),
      ),
      decision,
      reviewDate: null,
    };
  });

/** A map of so many phases and lanes in which every cell says something. */
export function fullMap(phaseCount: number, laneCount: number): JourneyMap {
  const ids = Array.from({ length: phaseCount }, (_, place) => `p${place}`);
  const kinds = Array.from(
    { length: laneCount },
    (_, place) => laneCatalogue[place % laneCatalogue.length]!.id,
  );
  const lanes = kinds.map((kind, place) => ({ id: `l${place}`, kind, name: `Zeile ${place + 1}` }));
  return {
    version: 1,
    language: 'de',
    title: 'Eine große Karte',
    kind: 'as-is',
    preliminaryAnswers: { targetGroup: 'Alle', scenario: 'Alles', start: 'Anfang', end: 'Ende' },
    persona: { name: 'Lena', description: '' },
    date: null,
    phases: ids.map((id, place) => ({ id, name: `Phase ${place + 1}` })),
    lanes,
    cells: Object.fromEntries(
      ids.map((id, column) => [
        id,
        Object.fromEntries(
          lanes.map((lane, row) => [
            lane.id,
            {
              text: `Zelle ${column + 1}x${row + 1}: ruft an und fragt nach dem Stand der Dinge`,
              feeling: (column % 5) - 2,
            },
          ]),
        ),
      ]),
    ),
    decision: '',
    reviewDate: null,
  };
}
