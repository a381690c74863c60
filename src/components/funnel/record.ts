/** The document as plain data: what is kept in the browser and what a link carries. */
import {
  fieldOf,
  type CountField,
  type FunnelContext,
  type FunnelDocument,
  type Series,
} from './funnel-document.ts';
import { maxCount, parseCount } from './parse-count.ts';
import { longestName, modelIds, stageLimits, type ModelId, type StageFacts } from './stages.ts';
import { highestRate } from './what-if.ts';

/** Raise together with a step in `readRecord`. */
const version = 1;
/** Characters; a full document has about 3,000. */
export const largestRecord = 64_000;

interface StageRecord {
  id: string;
  name: string;
  part: StageFacts['part'];
  covers: readonly string[];
}
interface SeriesRecord {
  name: string;
  counts: number[];
  /** Texts that could not be read, by place, so that not even a typing mistake is lost. */
  texts: Record<string, string>;
  remembered: Record<string, number>;
}
interface FunnelRecord {
  version: number;
  model: ModelId;
  own: StageRecord[];
  stages: StageRecord[];
  first: SeriesRecord;
  second: SeriesRecord | null;
  rates: Record<string, number>;
}

export type ReadRecord =
  | { status: 'ok'; document: FunnelDocument }
  | { status: 'unreadable' }
  /** A newer version of the tool wrote it: never overwrite. */
  | { status: 'newer' };

/** Writes the document as JSON. */
export function writeRecord(document: FunnelDocument): string {
  const { modelId, stages, first, second, rates, own } = document;
  const record: FunnelRecord = {
    version,
    model: modelId,
    own: [...own],
    stages: modelId === 'own' ? [...stages] : [],
    first: writeSeries(first),
    second: second && writeSeries(second),
    rates: { ...rates },
  };
  return JSON.stringify(record);
}

/** Reads what `writeRecord` wrote. The text may come from anywhere: whatever it holds, it ends in one of three outcomes. */
export function readRecord(text: string, context: FunnelContext): ReadRecord {
  if (text.length > largestRecord) return { status: 'unreadable' };
  try {
    const data: unknown = JSON.parse(text);
    if (!isObject(data) || typeof data['version'] !== 'number') return { status: 'unreadable' };
    if (data['version'] > version) return { status: 'newer' };
    return { status: 'ok', document: readDocument(data, context) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NotAFunnel) return { status: 'unreadable' };
    throw error;
  }
}

class NotAFunnel extends Error {}
/** Ids of stages the reader added. */
const ownId = /^own-\d{1,4}$/;

function writeSeries({ name, fields, remembered }: Series): SeriesRecord {
  const unread = fields.flatMap(({ text }, index) =>
    parseCount(text).status === 'ok' ? [] : [[String(index), text.slice(0, longestName)]],
  );
  return {
    name,
    counts: fields.map(({ count }) => count),
    texts: Object.fromEntries(unread),
    remembered: { ...remembered },
  };
}

function readDocument(data: Record<string, unknown>, context: FunnelContext): FunnelDocument {
  const modelId = modelIds.find((id) => id === data['model']);
  if (!modelId) throw new NotAFunnel();
  const own = readStages(data['own'], context);
  const model = context.models.find(({ id }) => id === modelId);
  const stages = model?.stages ?? readStages(data['stages'], context);
  if (stages.length < stageLimits.min) throw new NotAFunnel();
  const series = (value: unknown) => readSeries(value, stages.length, context);
  return {
    modelId,
    stages,
    first: series(data['first']),
    second: data['second'] === null ? null : series(data['second']),
    rates: numbersIn(data['rates'], (rate) => rate >= 0 && rate <= highestRate),
    own,
  };
}

function readStages(value: unknown, { models }: FunnelContext): StageFacts[] {
  if (!Array.isArray(value) || value.length > stageLimits.max) throw new NotAFunnel();
  const known = new Set(models.flatMap((model) => model.stages.flatMap(({ id, covers }) => [id, ...covers])));
  const stages = value.map((stage: unknown): StageFacts => {
    if (!isObject(stage)) throw new NotAFunnel();
    const { id, name, part, covers } = stage;
    // Ids are keys of objects, so a stranger's text must not choose them freely.
    if (typeof id !== 'string' || !(ownId.test(id) || known.has(id))) throw new NotAFunnel();
    if (typeof name !== 'string' || !Array.isArray(covers)) throw new NotAFunnel();
    if (part !== 'before' && part !== 'during' && part !== 'after') throw new NotAFunnel();
    return { id, name: name.slice(0, longestName), part, covers: covers.filter((each) => known.has(each)) };
  });
  if (new Set(stages.map(({ id }) => id)).size < stages.length) throw new NotAFunnel();
  return stages;
}

function readSeries(value: unknown, length: number, { lang }: FunnelContext): Series {
  if (!isObject(value)) throw new NotAFunnel();
  const { name, counts, texts, remembered } = value;
  if (typeof name !== 'string' || !Array.isArray(counts) || counts.length !== length) throw new NotAFunnel();
  if (!counts.every(isCount)) throw new NotAFunnel();
  const typed = isObject(texts) ? texts : {};
  const fields = counts.map((count, index) => readField(count, typed[index], lang));
  return { name: name.slice(0, longestName), fields, remembered: numbersIn(remembered, isCount) };
}

function readField(count: number, text: unknown, lang: FunnelContext['lang']): CountField {
  if (typeof text !== 'string') return fieldOf(count, lang);
  const parsed = parseCount(text);
  if (parsed.status === 'ok') return fieldOf(count, lang);
  return { text: text.slice(0, longestName), count, problem: parsed.reason };
}

function numbersIn(value: unknown, isGood: (number: number) => boolean): Record<string, number> {
  if (!isObject(value)) throw new NotAFunnel();
  const entries = Object.entries(value).slice(0, 64);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number' && isGood(entry[1])),
  );
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= maxCount;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
