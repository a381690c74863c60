import type { Language } from '../../../i18n/languages.ts';
import { blueprintLines } from '../lanes.ts';
import type { MapLane } from '../model.ts';

/**
 * The names of the lines of a service blueprint, by the lane below which they run: the last of its kind. None in a map
 * without lanes behind the line of interaction.
 */
export function linesBelow(lanes: readonly MapLane[], lang: Language): ReadonlyMap<string, string> {
  const isBlueprint = lanes.some(({ kind }) => kind === 'front-stage' || kind === 'back-stage');
  if (!isBlueprint) return new Map();
  return new Map(
    blueprintLines.flatMap((line) => {
      const lane = lanes.findLast(({ kind }) => kind === line.below);
      return lane && lane !== lanes.at(-1) ? [[lane.id, line[lang]] as const] : [];
    }),
  );
}
