import { expect, test } from 'vitest';
import { cellAt, type JourneyMap } from '../model.ts';
import type { Remark } from './outcome.ts';
import { readText } from './read-import.ts';

function read(text: string): { map: JourneyMap; remarks: Remark[] } {
  const result = readText(text, 'en');
  if (result.status === 'problem') throw new Error(result.problem.code);
  return result;
}

test('lanes are known by their standard names in either language and by what people call them', () => {
  const { map, remarks } = read(
    'Reise\tRecherche\nTUN:\ta\nThinking\tb\nEmotionen\t+1\nMoments of Truth\tc\nBudget\td',
  );
  expect(map.lanes.map(({ kind, name }) => [kind, name])).toEqual([
    ['doing', 'TUN:'],
    ['thinking', 'Thinking'],
    ['feeling', 'Emotionen'],
    ['moments', 'Moments of Truth'],
    ['own', 'Budget'],
  ]);
  expect(cellAt(map, 'phase-1', 'feeling')).toEqual({ text: '', feeling: 1 });
  expect(remarks).toEqual([{ code: 'own-lanes', names: ['Budget'] }]);
  expect(map.title).toBe('Reise');
});

test('phases that the guide knows keep their place in the journey, in any model', () => {
  const { map } = read('Phase;Recherche;Retention;Etwas anderes\nTun;a;b;c');
  expect(map.phases.map(({ guidePhases }) => guidePhases)).toEqual([
    ['research'],
    ['use', 'service-and-support', 'after-purchase', 'repurchase'],
    undefined,
  ]);
});

test('a second row of steps divides phases, with merged heads', () => {
  const { map } = read('Phase\tVorher\t\tNachher\nSchritte\tSucht\tFindet\t\nTun\ta\tb\tc');
  expect(map.phases).toEqual([
    {
      id: 'phase-1',
      name: 'Vorher',
      steps: [
        { id: 'step-1', name: 'Sucht' },
        { id: 'step-2', name: 'Findet' },
      ],
    },
    { id: 'phase-2', name: 'Nachher' },
  ]);
  expect(['step-1', 'step-2', 'phase-2'].map((id) => cellAt(map, id, 'doing')?.text)).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test('the language is that of most lanes, else that of the page', () => {
  expect(read('Phase;A\nTun;x\nDenken;y\nDoing;z').map.language).toBe('de');
  expect(read('Phase;A\nBudget;x').map.language).toBe('en');
});

test('what does not fit is said, not dropped in silence', () => {
  const { map, remarks } = read(
    `Phase;${'A;'.repeat(42)}\n${'Budget;x\n'.repeat(43)}Tun;${'y'.repeat(5001)}`,
  );
  expect([map.phases.length, map.lanes.length]).toEqual([40, 40]);
  expect(remarks).toContainEqual({ code: 'columns-left', count: 2 });
  expect(remarks).toContainEqual({ code: 'rows-left', count: 4 });
});

test('a value that means nothing becomes text, and is said', () => {
  const { map, remarks } = read('Phase;A\nTun;x\nTun · Beleg;vielleicht');
  expect(cellAt(map, 'phase-1', 'doing')).toEqual({ text: 'x\nvielleicht' });
  expect(remarks).toEqual([{ code: 'value-as-text', where: 'Tun, A' }]);
});

test('Excel saves commas or semicolons, with or without its hint', () => {
  for (const text of ['sep=;\r\nPhase;A,B\r\nTun;x', 'Phase;"A,B"\nTun;x', '\uFEFFPhase,"A,B"\r\nTun,x\r\n'])
    expect(read(text).map.phases.map(({ name }) => name)).toEqual(['A,B']);
});

test('a table of semicolons stays one, however many commas its sentences have', () => {
  for (const text of [
    'Phase;A\r\nTun;sucht, fragt, vergleicht\r\nDenken;ja, nein, doch, gut\r\n',
    'Reise, Entwurf;A;B\nTun;a, b, c;d\nDenken;e;f, g\n',
  ]) {
    const { map } = read(text);
    expect(map.phases[0]!.name).toBe('A');
    expect(map.lanes.map(({ kind }) => kind)).toEqual(['doing', 'thinking']);
  }
  expect(read('Phase,A\nDoing,looks; asks; compares\nThinking,a; b').map.phases).toHaveLength(1);
});

test('a title in a row of its own stands above the phases', () => {
  const { map } = read('My journey;;\n;Research;Use\nDoing;a;b');
  expect(map.title).toBe('My journey');
  expect(map.phases.map(({ name }) => name)).toEqual(['Research', 'Use']);
  expect(map.lanes.map(({ kind }) => kind)).toEqual(['doing']);
});

test('a value of a curve is read with whatever sign for minus, and no other word is taken for one', () => {
  const { map } = read('Phase;A;B;C;D;E;F;G\nFeeling;–1;-2;−1;‑2;joy 2;satisfied;(');
  expect(map.phases.map(({ id }) => cellAt(map, id, 'feeling'))).toEqual([
    { text: '', feeling: -1 },
    { text: '', feeling: -2 },
    { text: '', feeling: -1 },
    { text: '', feeling: -2 },
    { text: 'joy 2' },
    { text: '', feeling: 1 },
    { text: '(' },
  ]);
});

test('a list of touchpoints keeps its details under any line ends', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const { map } = read(
      `Phase;A\nTouchpoints;\nTouchpoints · list;"Website (online, owned)${end}Shop (offline)"`,
    );
    expect(cellAt(map, 'phase-1', 'touchpoints')?.touchpoints).toEqual([
      { name: 'Website', channel: 'online', kind: 'owned' },
      { name: 'Shop', channel: 'offline' },
    ]);
  }
});

test('what is too long is cut between characters', () => {
  for (const text of [`Phase;A\nDoing;${'x'.repeat(4999)}😀y`, `journey\na: 3\n${'x'.repeat(299)}😀y: 3`]) {
    const { map } = read(text);
    expect(JSON.stringify(map)).not.toMatch(/\\ud83d/);
  }
});
