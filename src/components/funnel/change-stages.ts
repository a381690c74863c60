import type { Language } from '../../i18n/languages.ts';
import { fieldOf, type FunnelDocument, type Series } from './funnel-document.ts';
import { longestName, stageLimits, type StageFacts } from './stages.ts';
import { withoutRate } from './what-if.ts';

/** Changes to the reader's own model; the models of the guide keep their stages. */
export type StageAction =
  | { type: 'rename-stage'; stage: string; name: string }
  | { type: 'add-stage'; name: string }
  | { type: 'remove-stage'; stage: string };

/** Renames, adds or removes a stage, with its numbers. Within the limits, and only in the reader's own model. */
export function changeStages(document: FunnelDocument, action: StageAction, lang: Language): FunnelDocument {
  if (document.modelId !== 'own') return document;
  switch (action.type) {
    case 'rename-stage': {
      const name = action.name.slice(0, longestName);
      const rename = (stage: StageFacts) => (stage.id === action.stage ? { ...stage, name } : stage);
      return { ...document, stages: document.stages.map(rename) };
    }
    case 'add-stage':
      return addStage(document, action.name, lang);
    case 'remove-stage':
      return removeStage(document, action.stage);
  }
}

function addStage(document: FunnelDocument, name: string, lang: Language): FunnelDocument {
  const { stages, first, second } = document;
  if (stages.length >= stageLimits.max) return document;
  const stage: StageFacts = {
    id: freeId(stages),
    name: name.slice(0, longestName),
    part: stages.at(-1)?.part ?? 'before',
    covers: [],
  };
  // As many as before: a stage just added must not look like the worst loss.
  const add = (series: Series) => ({
    ...series,
    fields: [...series.fields, fieldOf(series.fields.at(-1)?.count ?? 0, lang)],
  });
  return { ...document, stages: [...stages, stage], first: add(first), second: second && add(second) };
}

function removeStage(document: FunnelDocument, id: string): FunnelDocument {
  const { stages, first, second, rates } = document;
  const index = stages.findIndex((stage) => stage.id === id);
  if (index < 0 || stages.length <= stageLimits.min) return document;
  const remove = (series: Series) => ({ ...series, fields: series.fields.toSpliced(index, 1) });
  return {
    ...document,
    stages: stages.toSpliced(index, 1),
    first: remove(first),
    second: second && remove(second),
    rates: withoutRate(rates, id),
  };
}

function freeId(stages: readonly StageFacts[]): string {
  let number = 1;
  while (stages.some(({ id }) => id === `own-${number}`)) number += 1;
  return `own-${number}`;
}
