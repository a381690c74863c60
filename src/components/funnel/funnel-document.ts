import type { Language } from '../../i18n/languages.ts';
import { crossOver, type RememberedCounts } from './crosswalk.ts';
import { exampleCounts } from './example.ts';
import type { FunnelStage } from './model.ts';
import { formatCount } from './number-format.ts';
import { parseCount, type CountProblem } from './parse-count.ts';
import type { FunnelModel, ModelId, StageFacts } from './stages.ts';
import type { TriedRates } from './what-if.ts';

/** One number field: what stands in it and what is calculated with. */
export interface CountField {
  /** Exactly what the reader typed. */
  text: string;
  /** The last readable number. */
  count: number;
  /** Why the text does not count; null while it does, or while the reader is still typing. */
  problem: CountProblem | null;
}

/** The numbers of one period or segment, a field for each stage. */
export interface Series {
  /** What the reader calls it; empty for the name the tool gives. */
  name: string;
  fields: readonly CountField[];
  remembered: RememberedCounts;
}

/** Everything the reader works on: kept, shared and undone as a whole. */
export interface FunnelDocument {
  modelId: ModelId;
  stages: readonly StageFacts[];
  first: Series;
  /** A second period or segment to compare with. */
  second: Series | null;
  /** What-if conversions. */
  rates: TriedRates;
  /** The reader's own model as it was left; empty until there is one. */
  own: readonly StageFacts[];
}

/** What the tool knows about its page. */
export interface FunnelContext {
  lang: Language;
  models: readonly FunnelModel[];
}

/** Writes a number into a field, in the format of the page. */
export function fieldOf(count: number, lang: Language): CountField {
  return { text: formatCount(count, lang), count, problem: null };
}

/** A series with these numbers. */
export function seriesOf(counts: readonly number[], lang: Language, name = ''): Series {
  return { name, fields: counts.map((count) => fieldOf(count, lang)), remembered: {} };
}

/** The state on the server and on the first render: the example, written in the reader's format. */
export function exampleDocument({ lang, models }: FunnelContext): FunnelDocument {
  const stages = models[0]?.stages ?? [];
  const counts = stages.map(({ id }) => exampleCount(id));
  return { modelId: 'eight', stages, first: seriesOf(counts, lang), second: null, rates: {}, own: [] };
}

/** Whether the document says what the example says, however it is written. */
export function isExample({ modelId, stages, first, second, rates }: FunnelDocument): boolean {
  if (modelId !== 'eight' || second || Object.keys(rates).length > 0) return false;
  return first.fields.every(({ text }, index) => {
    const parsed = parseCount(text);
    return parsed.status === 'ok' && parsed.count === exampleCount(stages[index]?.id);
  });
}

/** Whether all numbers are the invented ones, in whatever model they are shown. */
export function hasInventedNumbers(document: FunnelDocument, context: FunnelContext): boolean {
  if (document.second) return false;
  const { stages, first } = exampleDocument(context);
  const counts = first.fields.map(({ count }) => count);
  const invented = crossOver(stages, counts, document.stages, {}).counts;
  return document.first.fields.every((field, index) => field.count === invented[index] && !field.problem);
}

/** The stages with the numbers of a series, ready to be read. */
export function stagesOf({ stages }: FunnelDocument, { fields }: Series): FunnelStage[] {
  return stages.map((stage, index) => ({ ...stage, count: fields[index]?.count ?? 0 }));
}

function exampleCount(id: string | undefined): number {
  return exampleCounts[id as keyof typeof exampleCounts] ?? 0;
}
