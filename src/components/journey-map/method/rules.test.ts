import { expect, test } from 'vitest';
import type { JourneyMap, MapCell } from '../model.ts';
import { rules } from './check.ts';
import { readForCheck } from './map-reading.ts';
import { begun, blank, framed, withCells, withLanes } from './test-maps.ts';

type Cell = Partial<MapCell> | string;

/** What a rule makes of a map: its number of open places, or why it says nothing. */
function judge(id: string, map: JourneyMap): number | string {
  const outcome = rules.find((rule) => rule.id === id)!.find(readForCheck(map));
  return typeof outcome === 'string' ? outcome : outcome.spots.length;
}

const answered = (answers: Partial<JourneyMap['preliminaryAnswers']>): JourneyMap => {
  const map = framed();
  return { ...map, preliminaryAnswers: { ...map.preliminaryAnswers, ...answers } };
};

/** Three phases of which one, `during`, has these cells besides what the others have. */
function unlike(all: Record<string, Cell>, one: Record<string, Cell>, map = framed()): JourneyMap {
  const lanes = { doing: 'Asks a colleague', ...all };
  return withCells(map, { before: lanes, during: { doing: 'Calls', ...one }, after: lanes });
}

const only = (model: string, ...phases: string[]): JourneyMap => {
  const map = framed(blank(model));
  return { ...map, phases: map.phases.filter(({ id }) => phases.includes(id)) };
};

const steps = (count: number): JourneyMap => {
  const map = framed();
  const made = Array.from({ length: count }, (_, place) => ({ id: `s-${place}`, name: `Step ${place}` }));
  return { ...map, phases: map.phases.with(0, { ...map.phases[0]!, steps: made }) };
};

const named = (name: string): JourneyMap => {
  const map = framed();
  return { ...map, phases: map.phases.with(1, { ...map.phases[1]!, name }) };
};

const touchpoints = (...list: NonNullable<MapCell['touchpoints']>): Cell => ({ touchpoints: list });
const own = { name: 'Shop', kind: 'owned', channel: 'offline' } as const;
const friend = { name: 'Friend', kind: 'social', channel: 'online' } as const;

const backed = { status: 'proven', source: '8 interviews' } as const;
const guess = { status: 'assumption' } as const;
const said = (evidence?: MapCell['evidence']): Record<string, Cell> => ({
  doing: { text: 'Asks', ...(evidence && { evidence }) },
  thinking: { text: 'Is it safe?', ...(evidence && { evidence }) },
});

const feelings = (...values: number[]): JourneyMap => {
  const map = framed(blank('eight'));
  const cells = values.map((feeling, place) => [
    map.phases[place]!.id,
    { doing: 'Asks', feeling: { feeling, text: 'because' } },
  ]);
  return withCells(map, Object.fromEntries(cells) as Record<string, Record<string, Cell>>);
};

const blueprint = withLanes(framed(), 'front-stage', 'back-stage', 'support-processes');
const owned = withLanes(framed(), 'responsible', 'metric', 'support', 'moments');
const ideas = { opportunities: 'Announce the call back' };

/** For every rule a map that it finds fault with, with the number of places, and one that it is content with. */
const cases: Record<string, { open: [JourneyMap, number]; settled: JourneyMap }> = {
  'target-group': { open: [answered({ targetGroup: ' ' }), 1], settled: framed() },
  'one-group': { open: [answered({ targetGroup: 'Alle Bürger' }), 1], settled: framed() },
  scenario: { open: [answered({ scenario: '' }), 1], settled: framed() },
  'start-and-end': { open: [answered({ start: '', end: '' }), 2], settled: framed() },
  'ends-are-actions': { open: [answered({ start: 'Website' }), 1], settled: framed() },
  persona: { open: [framed(), 1], settled: { ...framed(), persona: { name: 'Jana', description: '' } } },
  'before-the-purchase': { open: [only('three', 'during', 'after'), 1], settled: framed() },
  'after-the-purchase': { open: [framed(blank('aida')), 1], settled: framed() },
  overload: { open: [steps(14), 1], settled: steps(13) },
  names: { open: [named(' '), 1], settled: framed() },
  'support-lane': { open: [framed(), 1], settled: owned },
  'whole-blueprint': { open: [withLanes(framed(), 'front-stage'), 2], settled: blueprint },
  doing: { open: [framed(), 3], settled: begun() },
  'customer-view': { open: [unlike({}, { doing: 'Order is created' }), 1], settled: begun() },
  thinking: {
    open: [unlike({ thinking: 'Is it safe?' }, {}), 1],
    settled: begun({ thinking: 'Is it safe?' }),
  },
  quotes: {
    open: [unlike({ thinking: 'Is it safe?' }, { thinking: 'Frustrated' }), 1],
    settled: begun({ thinking: 'Is it safe?' }),
  },
  feeling: {
    open: [unlike({ feeling: { feeling: 1 } }, { feeling: 'No idea' }), 1],
    settled: begun({ feeling: { feeling: 0 } }),
  },
  reasons: {
    open: [unlike({ feeling: { feeling: 1, text: 'Relieved' } }, { feeling: { feeling: -2 } }), 1],
    settled: begun({ feeling: { feeling: 1 }, thinking: 'At last.' }),
  },
  criticism: { open: [feelings(0, 1, 2, 1), 1], settled: feelings(0, 1, -1, 1) },
  support: {
    open: [unlike({ support: { answer: 'no' } }, { support: 'Nobody knows' }, owned), 1],
    settled: unlike({ support: { answer: 'no' } }, { support: { answer: 'yes' } }, owned),
  },
  moments: {
    open: [unlike({ feeling: { feeling: 0 } }, {}, owned), 1],
    settled: unlike({ feeling: { feeling: 0 } }, { moments: { moment: 'fmot' } }, owned),
  },
  touchpoints: {
    open: [unlike({ touchpoints: touchpoints(own) }, {}), 1],
    settled: begun({ touchpoints: touchpoints(own) }),
  },
  'touchpoint-kinds': {
    open: [
      unlike({ touchpoints: touchpoints(own, friend) }, { touchpoints: touchpoints({ name: 'Map' }) }),
      1,
    ],
    settled: begun({ touchpoints: touchpoints(own, friend) }),
  },
  'foreign-touchpoints': {
    open: [begun({ touchpoints: touchpoints(own, own) }), 1],
    settled: begun({ touchpoints: touchpoints(own, friend) }),
  },
  'both-channels': {
    open: [begun({ touchpoints: touchpoints(own, { ...friend, channel: 'offline' }) }), 1],
    settled: begun({ touchpoints: touchpoints(own, friend) }),
  },
  evidence: { open: [unlike(said(backed), said()), 2], settled: begun(said(backed)) },
  'half-backed': { open: [unlike(said(guess), said(backed)), 4], settled: unlike(said(backed), said(guess)) },
  sources: {
    open: [unlike(said(backed), said({ status: 'partly' })), 2],
    settled: begun(said(backed)),
  },
  'known-valley': {
    open: [unlike({ feeling: { feeling: 1 } }, { feeling: { feeling: -1, evidence: guess } }), 1],
    settled: unlike({ feeling: { feeling: 1 } }, { feeling: { feeling: -1, evidence: backed } }),
  },
  date: { open: [begun(), 1], settled: { ...begun(), date: '2026-05-20' } },
  'pain-points': {
    open: [unlike({ feeling: { feeling: 1 } }, { feeling: { feeling: -1 } }), 1],
    settled: unlike({}, { feeling: { feeling: -1 }, 'pain-points': 'Nobody answers' }),
  },
  opportunities: {
    open: [unlike({}, { 'pain-points': 'Nobody answers' }), 1],
    settled: unlike({}, { 'pain-points': 'Nobody answers', ...ideas }),
  },
  'back-stage': {
    open: [unlike({}, { 'front-stage': 'Greets' }, blueprint), 1],
    settled: unlike({}, { 'front-stage': 'Greets', 'back-stage': 'Fetches the bike' }, blueprint),
  },
  owners: {
    open: [unlike({}, ideas, owned), 1],
    settled: unlike({}, { ...ideas, responsible: 'Mirko' }, owned),
  },
  'real-owners': {
    open: [unlike({ responsible: 'Mirko' }, { responsible: 'the team' }, owned), 1],
    settled: unlike({}, { responsible: 'Mirko and the team at the till' }, owned),
  },
  metrics: {
    open: [unlike({}, ideas, owned), 1],
    settled: unlike({}, { ...ideas, metric: '14 of 40 wait' }, owned),
  },
  decision: { open: [unlike({}, ideas), 1], settled: { ...unlike({}, ideas), decision: 'Telephone first' } },
  'review-date': {
    open: [unlike({}, ideas), 1],
    settled: { ...unlike({}, ideas), reviewDate: '2026-11-20' },
  },
};

test('every rule has its two cases', () => {
  expect(Object.keys(cases).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

test.each(Object.entries(cases))('%s is open where something is missing', (id, { open: [map, places] }) => {
  expect(judge(id, map)).toBe(places);
});

test.each(Object.entries(cases))('%s is settled where nothing is missing', (id, { settled }) => {
  expect(judge(id, settled)).toBe(0);
});

test.each([
  ['one-group', blank()],
  ['doing', blank()],
  ['thinking', framed()],
  ['feeling', framed()],
  ['reasons', begun()],
  ['touchpoints', framed()],
  ['evidence', begun()],
  ['owners', begun()],
  ['decision', begun()],
])('%s waits until what it looks at has been begun', (id, map) => {
  expect(judge(id, map)).toBe('later');
});

test.each([
  ['evidence', { ...begun(said()), kind: 'to-be' }],
  ['half-backed', { ...begun(said(guess)), kind: 'to-be' }],
  ['known-valley', { ...begun({ feeling: { feeling: -1 } }), kind: 'to-be' }],
  ['date', { ...begun(), kind: 'to-be' }],
  ['criticism', { ...feelings(1, 1, 1, 1), kind: 'to-be' }],
] as [string, JourneyMap][])('%s does not ask a plan', (id, map) => {
  expect(judge(id, map)).toBe('not-needed');
});

test('a lane that was hidden on purpose is not asked for', () => {
  const map = begun();
  const lanes = map.lanes.map((lane) => (lane.id === 'feeling' ? { ...lane, hidden: true } : lane));
  expect(judge('feeling', { ...map, lanes })).toBe('not-needed');
});

test('phases of one’s own that are related to nothing are not judged by their part', () => {
  const map = framed();
  const phases = map.phases.map(({ id, name }) => ({ id, name }));
  expect(judge('after-the-purchase', { ...map, phases })).toBe('not-needed');
});

test('a map with a phase of one’s own at its edge is not said to begin or end with the purchase', () => {
  const { phases, ...map } = framed();
  const during = phases.filter(({ id }) => id === 'during');
  const own = (id: string) => ({ id, name: 'Something else' });
  const judged = (...all: JourneyMap['phases']) =>
    ['before-the-purchase', 'after-the-purchase'].map((id) => judge(id, { ...map, phases: all }));
  expect(judged(...during)).toEqual([1, 1]);
  expect(judged(own('first'), ...during)).toEqual(['not-needed', 1]);
  expect(judged(...during, own('last'))).toEqual([1, 'not-needed']);
});

test('a phase that reaches over the purchase counts for all its parts', () => {
  const map = blank('five-a');
  const phases = map.phases.filter(({ id }) => id !== 'advocate');
  expect(judge('after-the-purchase', { ...map, phases })).toBe(0);
});

test('a missing lane is named instead of a place', () => {
  const { spots } = rules.find(({ id }) => id === 'owners')!.find(readForCheck(unlike({}, ideas))) as {
    spots: unknown[];
  };
  expect(spots).toEqual([{ place: { kind: 'missing-lane', lane: 'responsible' } }]);
});
