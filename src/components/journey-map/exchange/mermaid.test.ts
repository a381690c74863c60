import { expect, test } from 'vitest';
import { exampleMap } from '../examples.ts';
import { cellAt, type JourneyMap } from '../model.ts';
import { writeMermaid } from './export-mermaid.ts';
import type { Remark } from './outcome.ts';
import { readText } from './read-import.ts';

function read(text: string): { map: JourneyMap; remarks: Remark[] } {
  const result = readText(text, 'en');
  if (result.status === 'problem') throw new Error(result.problem.code);
  expect(result.source).toBe('mermaid');
  return result;
}

const stepsOf = ({ phases }: JourneyMap) =>
  phases.map(({ name, steps = [] }) => [name, ...steps.map((step) => step.name)]);
const feelingAt = (map: JourneyMap, column: string) => cellAt(map, column, 'feeling')?.feeling;

test('the example of the Mermaid documentation', () => {
  const { map, remarks } = read(`journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me
      Do work: 1: Me, Cat
    section Go home
      Go downstairs: 5: Me
      Sit down: 5: Me
`);
  expect(map.title).toBe('My working day');
  expect(stepsOf(map)).toEqual([
    ['Go to work', 'Make tea', 'Go upstairs', 'Do work'],
    ['Go home', 'Go downstairs', 'Sit down'],
  ]);
  expect(['step-1', 'step-2', 'step-3'].map((id) => feelingAt(map, id))).toEqual([2, 0, -2]);
  expect(map.persona.name).toBe('Me');
  expect(cellAt(map, 'step-3', 'own')?.text).toBe('Me, Cat');
  expect(remarks).toEqual([]);
});

test('front matter, directives, comments, Windows line ends and titles with colons', () => {
  const lines = [
    '---',
    'title: "From the front: matter"',
    'config:',
    '  theme: forest',
    '---',
    "%%{init: {'journey': {",
    "  'width': 200}}}%%",
    '%% a comment',
    'journey',
    '  title Kaffee: ein Morgen',
    '  %% section Not this',
    '  section Küche',
    '    Wasser kochen: 4: Ich',
  ];
  const { map } = read(lines.join('\r\n'));
  expect(map.title).toBe('Kaffee: ein Morgen');
  expect(map.phases.map(({ name }) => name)).toEqual(['Küche']);
  expect(cellAt(map, 'phase-1', 'doing')?.text).toBe('Wasser kochen');
  expect(feelingAt(map, 'phase-1')).toBe(1);
  expect(read(lines.filter((line) => !line.includes('Kaffee')).join('\n')).map.title).toBe(
    'From the front: matter',
  );
});

test('accTitle and accDescr, on one line or in braces, are kept as a note', () => {
  const { map } = read(`journey
accTitle: In short
accDescr {
  First line
  second: line
}
title Long
a: 3: b`);
  expect(map.title).toBe('Long');
  expect(map.note).toBe('In short\nFirst line\nsecond: line');
  const single = read('journey\naccTitle: In short\naccDescr: All of it\na: 3: b').map;
  expect([single.title, single.note]).toEqual(['In short', 'All of it']);
});

test('a diagram in the fence of a Markdown file, and nothing after the fence', () => {
  const { map } = read('# Notes\n\n```mermaid\njourney\n  section A\n    x: 2: P\n```\n\nRest: 3: text\n');
  expect(stepsOf(map)).toEqual([['A']]);
  expect(cellAt(map, 'phase-1', 'doing')?.text).toBe('x');
});

test('tasks without sections, and a section without tasks', () => {
  expect(stepsOf(read('journey\na: 1\nb: 2\nsection Later').map)).toEqual([['Phase 1', 'a', 'b'], ['Later']]);
});

test('a score that is none or outside 1 to 5 is said, with its line', () => {
  const { map, remarks } = read('journey\na: x: P\nb: 9\nc: 2.4\nd: 3');
  expect(['step-1', 'step-2', 'step-3', 'step-4'].map((id) => feelingAt(map, id))).toEqual([
    undefined,
    2,
    -1,
    0,
  ]);
  expect(remarks).toEqual([
    { code: 'no-score', line: 2 },
    { code: 'score-range', line: 3, score: '9' },
    { code: 'score-range', line: 4, score: '2.4' },
  ]);
});

test('“title: 3” and “section: 2” are tasks', () => {
  const { map } = read('journey\nsection A\ntitle: 3\nsection: 2');
  expect(stepsOf(map)).toEqual([['A', 'title', 'section']]);
});

test('an example is written with its phases, scores from 1 to 5 and the persona', () => {
  const text = writeMermaid(exampleMap('bike-shop', 'en'), 'en');
  expect(text).toMatch(/^journey\n {4}title .+\n {4}section Awareness\n {6}[^:\n]+: [1-5]: .+\n/);
  expect(text.match(/^ {4}section /gm)).toHaveLength(8);
});

test('a missing feeling gets the middle score and a comment, and comes back as missing', () => {
  const { map } = read('journey\nsection A\nx: 5\ny: z');
  const text = writeMermaid(map, 'de');
  expect(text).toContain('      %% kein Wert\n      y: 3\n');
  expect(feelingAt(read(text).map, 'step-2')).toBeUndefined();
});

test('a colon in the name of a task costs neither score nor actors', () => {
  const { map, remarks } = read(
    'journey\nsection A\nLeave at 9:30 sharp: 2: Me, You\nLog in: with SSO: 5\nx: 4: Me',
  );
  expect(stepsOf(map)).toEqual([['A', 'Leave at 9:30 sharp', 'Log in: with SSO', 'x']]);
  expect(['step-1', 'step-2', 'step-3'].map((id) => feelingAt(map, id))).toEqual([-1, 2, 1]);
  expect(cellAt(map, 'step-1', 'own')?.text).toBe('Me, You');
  expect(remarks).toEqual([]);
});

test('what is hidden in the map is not written', () => {
  const map = exampleMap('bike-shop', 'en');
  const hidden = (kinds: string[]) =>
    writeMermaid(
      { ...map, lanes: map.lanes.map((lane) => ({ ...lane, hidden: kinds.includes(lane.kind) })) },
      'en',
    );
  const doing = cellAt(map, map.phases[0]!.id, 'doing')!.text;
  expect(hidden([])).toContain(doing.slice(0, 12));
  expect(hidden(['doing'])).not.toContain(doing.slice(0, 12));
  expect(hidden(['feeling'])).not.toMatch(/: [1245](?::|$)/m);
});
