import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { journeyMap, laneKinds, type JourneyMap } from './model.ts';
import { readMap } from './read-map.ts';

/** A small valid document. */
const sample = (): JourneyMap => ({
  version: 1,
  language: 'en',
  title: 'A repair',
  kind: 'as-is',
  preliminaryAnswers: { targetGroup: 'Commuters', scenario: 'Brake', start: 'Hears it', end: 'Rides on' },
  persona: { name: 'Jana', description: '' },
  date: null,
  phases: [
    {
      id: 'before',
      name: 'Before',
      guidePhases: ['awareness'],
      steps: [{ id: 'noise', name: 'Hears a noise' }],
    },
    { id: 'after', name: 'After', hidden: true },
  ],
  lanes: [
    { id: 'doing', kind: 'doing', name: 'Doing' },
    { id: 'feeling', kind: 'feeling', name: 'Feeling' },
  ],
  cells: { noise: { doing: { text: 'Stops', evidence: { status: 'proven', source: '8 interviews' } } } },
  changes: [{ phase: 'before', painPoint: 'p', change: 'c', result: 'r' }],
  decision: '',
  reviewDate: '2026-11-20',
  dismissed: [{ rule: 'owners', reason: 'Settled in the spring' }],
});

/** The sample with one place changed: `set('phases.0.name', 3)`. */
function set(path: string, value: unknown): unknown {
  const map = structuredClone(sample()) as unknown;
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<Record<string, unknown>>(
    (inner, key) => inner[key] as Record<string, unknown>,
    map as Record<string, unknown>,
  );
  parent[last] = value;
  return map;
}

const unreadable = (where: string, expected: string, found: string) => ({
  status: 'unreadable',
  where,
  expected,
  found,
});

const anId = 'an id of small letters, digits and hyphens';

describe('what is wrong is named by place, expectation and finding', () => {
  test.each([
    ['kind', 'sketch', 'one of as-is, to-be', '“sketch”'],
    ['title', undefined, 'text', 'nothing'],
    ['title', 'x'.repeat(301), 'at most 300 characters', '301 characters'],
    ['phases', [], 'at least 1 entries', 'a list of 0'],
    ['phases.1.name', 7, 'text', '7'],
    ['phases.1.id', 'After sales', anId, '“After sales”'],
    ['phases.1.id', 'noise', 'an id that no other has', '“noise”'],
    ['phases.0.guidePhases.0', 'buying', /^one of awareness, .*, advocacy$/, '“buying”'],
    ['lanes.1.id', 'doing', 'an id that no other has', '“doing”'],
    ['cells.noise.doing.feeling', 1.5, 'a whole number', '1.5'],
    ['cells.noise.doing.feeling', 3, 'at most 2', '3'],
    ['cells.noise.doing.evidence', [], 'an object', 'a list of 0'],
    ['cells.nowhere', {}, 'the id of a phase or step', 'an object'],
    ['cells.noise.nothing', { text: '' }, 'the id of a lane', 'an object'],
    ['changes.0.phase', 'nowhere', 'the id of a phase', '“nowhere”'],
    ['dismissed.0.rule', 'No id', anId, '“No id”'],
    ['dismissed.0.reason', undefined, 'text', 'nothing'],
    ['phases.0.steps.0.guidePhases', 'awareness', 'a list', '“awareness”'],
    ['reviewDate', '20.11.2026', 'a day such as 2026-05-20', '“20.11.2026”'],
    ['version', 'one', '1', '“one”'],
  ])('%s', (path, value, expected, found) => {
    const where = path.replace(/\.(\d+)/g, '[$1]');
    const matching = typeof expected === 'string' ? expected : (expect.stringMatching(expected) as string);
    expect(readMap(set(path, value))).toEqual(unreadable(where, matching, found));
  });

  test('a key that is no id', () => {
    expect(readMap(set('cells', { 'No id': {} }))).toEqual(unreadable('cells.No id', anId, '“No id”'));
  });

  test.each([undefined, null, 'map', 4, []])('not an object at all: %j', (value) => {
    expect(readMap(value)).toMatchObject({
      status: 'unreadable',
      where: 'the document',
      expected: 'an object',
    });
  });
});

test('a newer version is reported and not judged', () => {
  expect(readMap({ version: 2, phases: 'in a shape of its own' })).toEqual({ status: 'newer', found: 2 });
});

test('a change may name only a phase, a cell a phase or a step', () => {
  expect(readMap(set('cells.after', { doing: { text: '' } })).status).toBe('ok');
  expect(readMap(set('changes.0.phase', 'noise'))).toMatchObject({ where: 'changes[0].phase' });
});

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const words = fc.string({ maxLength: 20 });
/** Fields that no version knows, anywhere in a document. */
const unknownFields = fc.dictionary(fc.stringMatching(/^x-[a-z]{1,5}$/), fc.jsonValue(), { maxKeys: 2 });
const withUnknown = <T extends object>(known: fc.Arbitrary<T>) =>
  fc.tuple(unknownFields, known).map(([unknown, fields]) => ({ ...unknown, ...fields }));
const cells = withUnknown(
  fc.record(
    {
      text: words,
      evidence: withUnknown(
        fc.record(
          { status: fc.constantFrom('assumption', 'partly', 'proven'), source: words },
          { requiredKeys: ['status'] },
        ),
      ),
      feeling: fc.option(fc.integer({ min: -2, max: 2 })),
      touchpoints: fc.array(
        withUnknown(
          fc.record(
            { name: words, kind: fc.constantFrom('owned', 'partner', 'customer', 'social') },
            { requiredKeys: ['name'] },
          ),
        ),
        { maxLength: 3 },
      ),
      answer: fc.constantFrom('yes', 'partly', 'no'),
      moment: fc.constantFrom('zmot', 'tmot'),
    },
    { requiredKeys: ['text'] },
  ),
);

const validMap = fc
  .tuple(
    fc.uniqueArray(id, { minLength: 1, maxLength: 6 }),
    fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
    fc.nat(5),
  )
  .chain(([columns, rows, stepCount]) => {
    const steps = columns.slice(1, 1 + stepCount);
    const phaseIds = columns.filter((name) => !steps.includes(name));
    const phase = (name: string, place: number) =>
      withUnknown(
        fc.record({
          id: fc.constant(name),
          name: words,
          steps: fc.constant(place === 0 ? steps.map((step) => ({ id: step, name: step })) : []),
        }),
      );
    const row = (name: string) =>
      withUnknown(fc.record({ id: fc.constant(name), kind: fc.constantFrom(...laneKinds), name: words }));
    const some = <T>(keys: string[], value: fc.Arbitrary<T>) =>
      fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] });
    return withUnknown(
      fc.record({
        version: fc.constant(1),
        language: fc.constantFrom('de', 'en'),
        title: words,
        kind: fc.constantFrom('as-is', 'to-be'),
        preliminaryAnswers: fc.record({ targetGroup: words, scenario: words, start: words, end: words }),
        persona: withUnknown(fc.record({ name: words, description: words })),
        date: fc.constantFrom(null, '2026-05-20'),
        phases: fc.tuple(...phaseIds.map(phase)),
        lanes: fc.tuple(...rows.map(row)),
        cells: some(columns, some(rows, cells)),
        decision: words,
        reviewDate: fc.constantFrom(null, '2026-11-20'),
      }),
    );
  });

test('a valid map survives the way through JSON and the reader, unknown fields included', () => {
  fc.assert(
    fc.property(validMap, (map) => {
      const json = JSON.stringify(map);
      const result = readMap(JSON.parse(json));
      expect(result.status).toBe('ok');
      if (result.status === 'ok') expect(result.map).toEqual(JSON.parse(json));
    }),
    { numRuns: 300 },
  );
});

test('no input makes the reader throw, and every answer is one of the three', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
  fc.assert(
    fc.property(fc.oneof(anything, fc.record({ version: fc.constant(1), phases: anything })), (value) => {
      expect(['ok', 'unreadable', 'newer']).toContain(readMap(value).status);
    }),
    { numRuns: 500 },
  );
});

test('a map with one place damaged is read or refused with that place', () => {
  const places: string[] = [];
  JSON.stringify(sample(), function (this: unknown, key, value: unknown) {
    if (key !== '') places.push(key);
    return value;
  });
  const damage = (value: unknown, key: string, by: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item) => damage(item, key, by));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, name === key ? by : damage(inner, key, by)]),
    );
  };
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), (key, by) => {
      const result = readMap(damage(sample(), key, by));
      if (result.status === 'unreadable') expect(result.where).not.toBe('');
    }),
    { numRuns: 500 },
  );
});

test('hostile keys change neither the map nor anything else', () => {
  const hostile = JSON.parse(
    JSON.stringify(sample()).replace('"cells":{', '"__proto__":{"polluted":1},"cells":{"__proto__":{},'),
  ) as unknown;
  const result = readMap(hostile);
  expect(result.status).toBe('ok');
  if (result.status === 'ok') expect(result.map['polluted']).toBeUndefined();
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('the schema can be published as JSON Schema', () => {
  const schema = z.toJSONSchema(journeyMap);
  expect(schema.required).toContain('preliminaryAnswers');
});
