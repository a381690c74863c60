import { afterAll, describe, expect, test } from 'vitest';
import { languages } from '../../../i18n/languages.ts';
import { readMap } from '../read-map.ts';
import type { CorpusCase } from './corpus-parts.ts';
import { corpus } from './corpus.ts';
import type { ImportResult } from './outcome.ts';
import { problemText, remarkText } from './problem-strings.ts';
import { readFile, readText } from './read-import.ts';
import { readSharedMap } from './share-link.ts';

/** Of the processor: a clock on the wall would measure what else the machine does. */
const mostMilliseconds = 2000;

function spentMilliseconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function read({ input }: CorpusCase): Promise<ImportResult> {
  if ('link' in input) return readSharedMap(input.link);
  if ('text' in input) return Promise.resolve(readText(input.text, 'de'));
  if ('size' in input) {
    const arrayBuffer = () => Promise.reject(new Error('must not be read'));
    return readFile({ name: 'x.json', size: input.size, arrayBuffer }, 'de');
  }
  return readFile(new File([input.bytes as Uint8Array<ArrayBuffer>], 'x.dat'), 'de');
}

const cases = corpus();
const counts = { map: 0, problem: 0 };

describe('whatever is brought, the answer is a valid map or one sentence, in time', () => {
  test.each(cases)('$name', async (each) => {
    const before = process.cpuUsage();
    const result = await read(each);
    expect(spentMilliseconds(before)).toBeLessThan(mostMilliseconds);
    counts[result.status] += 1;
    expect(result.status).toBe(each.expected);
    for (const lang of languages) {
      if (result.status === 'problem') {
        const sentence = problemText(result.problem, lang);
        expect(sentence).toMatch(/^\P{Cc}{20,200}$/u);
        expect(sentence).toMatch(/[.]$/);
        expect(sentence.length).toBeLessThanOrEqual(200);
        if (each.names) expect(sentence).toContain(each.names);
      } else {
        for (const remark of result.remarks) expect(remarkText(remark, lang)).toMatch(/\.$/);
      }
    }
    if (result.status === 'map') {
      expect(readMap(result.map).status).toBe('ok');
      // What was read can be written again.
      expect(readMap(JSON.parse(JSON.stringify(result.map))).status).toBe('ok');
    }
  });
});

test('there are at least 200 cases, and no two of a name', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThanOrEqual(200);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

afterAll(() => {
  console.log(`corpus: ${cases.length} inputs, ${counts.map} maps, ${counts.problem} sentences`);
});
