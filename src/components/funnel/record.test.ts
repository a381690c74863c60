import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../i18n/languages.ts';
import { changeFunnel, type FunnelAction } from './actions.ts';
import { exampleDocument, type FunnelDocument } from './funnel-document.ts';
import { maxCount } from './parse-count.ts';
import { largestRecord, readRecord, writeRecord } from './record.ts';
import { isPacked, packText, unpackText } from './share-link.ts';
import { modelIds } from './stages.ts';
import { contexts } from './test-funnels.ts';

const anyDocument = fc
  .record({
    modelId: fc.constantFrom(...modelIds),
    added: fc.array(fc.string({ maxLength: 60 }), { maxLength: 4 }),
    counts: fc.array(fc.integer({ min: 0, max: maxCount }), { minLength: 8, maxLength: 8 }),
    isCompared: fc.boolean(),
    rate: fc.double({ min: 0, max: 20, noNaN: true }).map((rate) => rate + 0),
  })
  .map(({ modelId, added, counts, isCompared, rate }) => {
    const start = exampleDocument(contexts.de);
    const actions: FunnelAction[] = [
      ...start.stages.map(({ id }, i) => ({ type: 'set' as const, stage: id, count: counts[i] ?? 0 })),
      { type: 'switch-model', modelId },
      ...added.map((name) => ({ type: 'add-stage' as const, name })),
      { type: 'compare', isOn: isCompared },
      { type: 'try-rate', stage: 'research', rate },
    ];
    return actions.reduce((document, action) => changeFunnel(document, action, contexts.de), start);
  });
const settled = (document: FunnelDocument): unknown => JSON.parse(JSON.stringify(document));

test('[FU28] what is written is read back, directly and through a link', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const unpacked = await unpackText(await packText(writeRecord(document)));
      const read = readRecord(unpacked ?? '', contexts.de);
      expect(read.status === 'ok' && settled(read.document)).toEqual(settled(document));
    }),
    { numRuns: 60 },
  );
});

test('[FU30] a typing mistake is kept too', () => {
  const typed = changeFunnel(
    exampleDocument(contexts.de),
    { type: 'type', series: 'first', stage: 'use', text: '40x' },
    contexts.de,
  );
  const read = readRecord(writeRecord(typed), contexts.de);
  expect(read.status === 'ok' && read.document.first.fields[4]).toMatchObject({ text: '40x', count: 375 });
});

test('[FU30] the other language reads the same numbers in its own format', () => {
  const read = readRecord(writeRecord(exampleDocument(contexts.de)), contexts.en);
  expect(read.status === 'ok' && read.document.first.fields[0]?.text).toBe('5,200');
});

test('[FU30] an older or foreign text is unreadable, a newer one is left alone', () => {
  const good = JSON.parse(writeRecord(exampleDocument(contexts.de))) as Record<string, unknown>;
  const status = (change: object) => readRecord(JSON.stringify({ ...good, ...change }), contexts.de).status;
  expect(status({})).toBe('ok');
  expect(status({ version: 2 })).toBe('newer');
  for (const change of [
    { version: '1' },
    { model: 'ten' },
    { model: 'constructor' },
    { first: null },
    { first: { name: '', counts: [1], texts: {}, remembered: {} } },
    { first: { name: '', counts: Array(8).fill(-1), texts: {}, remembered: {} } },
    { model: 'own', stages: [] },
    { own: [{ id: 'constructor', name: 'x', part: 'before', covers: [] }] },
    { own: [{ id: '__proto__', name: 'x', part: 'before', covers: [] }] },
    { rates: 7 },
  ]) {
    expect([change, status(change)]).toEqual([change, 'unreadable']);
  }
  for (const text of ['', 'null', '[]', '{', '7', 'x'.repeat(largestRecord + 1)]) {
    expect(readRecord(text, contexts.de)).toEqual({ status: 'unreadable' });
  }
});

test('[FU25] no stored text crashes the reader', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), fc.constantFrom(...languages), (text, lang) => {
      expect(readRecord(text, contexts[lang]).status).not.toBe('ok');
    }),
  );
  const part = fc.oneof(fc.jsonValue(), fc.constantFrom('own', 'eight', 1, []));
  fc.assert(
    fc.property(
      fc.record({ version: fc.constant(1), model: part, own: part, stages: part, first: part, rates: part }),
      (data) => {
        expect(() => readRecord(JSON.stringify(data), contexts.de)).not.toThrow();
      },
    ),
  );
});

test('[FU30] damaged, foreign and swollen links are refused', async () => {
  const link = await packText(writeRecord(exampleDocument(contexts.de)));
  expect(link.length).toBeLessThan(600);
  expect(await unpackText(link.slice(0, -9))).toBeNull();
  expect(await unpackText('m=1.abc')).toBeNull();
  expect(await unpackText('f=1.%%%')).toBeNull();
  expect(await unpackText(`f=1.${'A'.repeat(100_000)}`)).toBeNull();
  const bomb = await packBytes('0'.repeat(20_000_000));
  expect(bomb.length).toBeLessThan(60_000);
  expect(await unpackText(bomb)).toBeNull();
});

test('[FU30] a link that a mail program wrote anew or put parameters behind is the same link', async () => {
  const text = writeRecord(exampleDocument(contexts.de));
  const link = await packText(text);
  for (const sent of [encodeURIComponent(link), `${link}&utm_source=mail`, `${link}.`]) {
    expect(isPacked(sent)).toBe(true);
    expect(await unpackText(sent)).toBe(text);
  }
});

/** As packText, without its limit on what comes out. */
async function packBytes(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `f=1.${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`;
}
