import { crossOver, type CrosswalkNote } from './crosswalk.ts';
import { changeStages, type StageAction } from './change-stages.ts';
import {
  exampleDocument,
  fieldOf,
  isExample,
  type CountField,
  type FunnelContext,
  type FunnelDocument,
  type Series,
} from './funnel-document.ts';
import { maxCount, parseCount } from './parse-count.ts';
import { longestName, type ModelId, type StageFacts } from './stages.ts';
import { highestRate, withoutRate } from './what-if.ts';

export type SeriesId = 'first' | 'second';

export type FunnelAction =
  | { type: 'type'; series: SeriesId; stage: string; text: string }
  | { type: 'leave'; series: SeriesId; stage: string }
  | { type: 'set'; stage: string; count: number }
  | { type: 'switch-model'; modelId: ModelId }
  | StageAction
  | { type: 'try-rate'; stage: string; rate: number | null }
  | { type: 'clear-rates' }
  | { type: 'compare'; isOn: boolean }
  | { type: 'name-series'; series: SeriesId; name: string }
  | { type: 'replace'; document: FunnelDocument }
  | { type: 'reset' };

/** Returns the next document, or the same object when nothing changes (so that undo records no empty step). */
export function changeFunnel(
  document: FunnelDocument,
  action: FunnelAction,
  context: FunnelContext,
): FunnelDocument {
  switch (action.type) {
    case 'type':
      return changeField(document, action.series, action.stage, (field) => typeInto(field, action.text));
    case 'leave':
      return changeField(document, action.series, action.stage, (field) => leave(field, context));
    case 'set':
      return changeField(document, 'first', action.stage, (field) => setCount(field, action.count, context));
    case 'switch-model':
      return switchModel(document, action.modelId, context);
    case 'rename-stage':
    case 'add-stage':
    case 'remove-stage':
      return changeStages(document, action, context.lang);
    case 'try-rate':
      return { ...document, rates: tryRate(document.rates, action.stage, action.rate) };
    case 'clear-rates':
      return Object.keys(document.rates).length === 0 ? document : { ...document, rates: {} };
    case 'compare':
      if (action.isOn === (document.second !== null)) return document;
      return { ...document, second: action.isOn ? { ...document.first, name: '' } : null };
    case 'name-series':
      return changeSeries(document, action.series, (series) => ({
        ...series,
        name: action.name.slice(0, longestName),
      }));
    case 'replace':
      return action.document;
    case 'reset':
      return isExample(document) ? document : { ...exampleDocument(context), own: document.own };
  }
}

/** Names the edit an action belongs to, so that typing and dragging are one step back; null for a step of its own. */
export function editOf(action: FunnelAction): string | null {
  switch (action.type) {
    case 'type':
      return `type ${action.series} ${action.stage}`;
    case 'set':
      return `set ${action.stage}`;
    case 'rename-stage':
      return `name ${action.stage}`;
    case 'name-series':
      return `name ${action.series}`;
    case 'try-rate':
      return `rate ${action.stage}`;
    default:
      return null;
  }
}

function changeSeries(
  document: FunnelDocument,
  id: SeriesId,
  change: (series: Series) => Series,
): FunnelDocument {
  const series = document[id];
  return series ? { ...document, [id]: change(series) } : document;
}

function changeField(
  document: FunnelDocument,
  id: SeriesId,
  stage: string,
  change: (field: CountField) => CountField,
): FunnelDocument {
  const index = document.stages.findIndex((each) => each.id === stage);
  const field = document[id]?.fields[index];
  if (!field) return document;
  const next = change(field);
  if (next === field) return document;
  return changeSeries(document, id, (series) => ({ ...series, fields: series.fields.with(index, next) }));
}

function typeInto(field: CountField, text: string): CountField {
  const parsed = parseCount(text);
  if (parsed.status === 'ok') return { text, count: parsed.count, problem: null };
  // A half-typed number is no mistake yet; a mistake already shown stays until it is mended.
  return { ...field, text, problem: field.problem && parsed.reason };
}

function leave(field: CountField, { lang }: FunnelContext): CountField {
  const parsed = parseCount(field.text);
  if (parsed.status === 'unreadable') {
    return field.problem === parsed.reason ? field : { ...field, problem: parsed.reason };
  }
  const next = fieldOf(parsed.count, lang);
  return next.text === field.text && !field.problem ? field : next;
}

function setCount(field: CountField, count: number, { lang }: FunnelContext): CountField {
  const whole = Math.min(maxCount, Math.max(0, Math.round(count)));
  return field.count === whole && field.problem === null ? field : fieldOf(whole, lang);
}

function tryRate(
  rates: FunnelDocument['rates'],
  stage: string,
  rate: number | null,
): FunnelDocument['rates'] {
  const others = withoutRate(rates, stage);
  return rate === null ? others : { ...others, [stage]: Math.min(highestRate, Math.max(0, rate)) };
}

/** What switching to a model does to the numbers, without doing it. */
export function switchNotes(
  document: FunnelDocument,
  modelId: ModelId,
  context: FunnelContext,
): CrosswalkNote[] {
  if (modelId === document.modelId) return [];
  return cross(document, document.first, stagesOfModel(document, modelId, context)).notes;
}

function stagesOfModel(document: FunnelDocument, modelId: ModelId, { models }: FunnelContext) {
  const ownStages = document.own.length > 0 ? document.own : document.stages;
  return models.find(({ id }) => id === modelId)?.stages ?? ownStages;
}

function cross({ stages }: FunnelDocument, { fields, remembered }: Series, to: readonly StageFacts[]) {
  const counts = fields.map(({ count }) => count);
  return crossOver(stages, counts, to, remembered);
}

function switchModel(document: FunnelDocument, modelId: ModelId, context: FunnelContext): FunnelDocument {
  if (modelId === document.modelId) return document;
  const stages = stagesOfModel(document, modelId, context);
  const convert = (series: Series): Series => {
    const { counts, remembered } = cross(document, series, stages);
    return { name: series.name, fields: counts.map((count) => fieldOf(count, context.lang)), remembered };
  };
  return {
    modelId,
    stages,
    first: convert(document.first),
    second: document.second && convert(document.second),
    rates: {},
    own: document.modelId === 'own' ? document.stages : document.own,
  };
}
