import type { CsvReading } from './csv-reading.ts';
import { seriesOf, type FunnelContext, type FunnelDocument } from './funnel-document.ts';
import type { StageFacts } from './stages.ts';

/**
 * The document a read table would make of the present one. Numbers without names go into the present stages when
 * they are as many; names that a model of the guide knows choose that model; all others become an own model.
 */
export function documentFromCsv(
  reading: CsvReading,
  present: FunnelDocument,
  context: FunnelContext & { nameStage: (place: number) => string },
): FunnelDocument {
  const names = reading.stages.map(({ name }) => name);
  const model = context.models.find(({ stages }) => haveNames(stages, names));
  const keepsStages =
    haveNames(present.stages, names) ||
    (names.every((name) => name === '') && names.length === present.stages.length);
  const stages = keepsStages
    ? present.stages
    : (model?.stages ??
      names.map((name, index) => ownStage(name || context.nameStage(index + 1), index, context)));
  const modelId = keepsStages ? present.modelId : (model?.id ?? 'own');
  const column = (index: number) => reading.stages.map(({ counts }) => counts[index] ?? 0);
  const hasSecond = reading.stages.every(({ counts }) => counts.length === 2);
  const [firstName = '', secondName = ''] = hasSecond ? reading.seriesNames : [];
  return {
    modelId,
    stages,
    first: seriesOf(column(0), context.lang, firstName),
    second: hasSecond ? seriesOf(column(1), context.lang, secondName) : null,
    rates: {},
    own: modelId === 'own' ? stages : present.own,
  };
}

function haveNames(stages: readonly StageFacts[], names: readonly string[]): boolean {
  return stages.length === names.length && stages.every(({ name }, index) => sameName(name, names[index]));
}

function sameName(one: string, other: string | undefined): boolean {
  return one.trim().toLowerCase() === other?.trim().toLowerCase();
}

/** A name the guide knows brings its phase along, and with it reasons and what helps. */
function ownStage(name: string, index: number, { models }: FunnelContext): StageFacts {
  const known = models.flatMap(({ stages }) => stages).find((stage) => sameName(stage.name, name));
  return { id: `own-${index + 1}`, name, part: known?.part ?? 'before', covers: known?.covers ?? [] };
}
