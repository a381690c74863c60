import type { GuidePlace } from '../../../site/map-place.ts';
import { columnsOf, visibleLanes } from '../columns.ts';
import type { MapPlace } from '../editor/editor.ts';
import type { JourneyMap } from '../model.ts';

/**
 * The place in a map that a link from the guide means: the first visible phase that corresponds to the guide's phase,
 * the first visible lane of the kind. Undefined when the map has nothing of the sort.
 */
export function findPlace(map: JourneyMap, { phase, lane, isFrame }: GuidePlace): MapPlace | undefined {
  if (isFrame) return { kind: 'frame', field: 'targetGroup' };
  const laneId = visibleLanes(map).find(({ kind }) => kind === lane)?.id;
  if (!phase) return laneId === undefined ? undefined : { kind: 'lane', id: laneId };
  const column = columnsOf(map).find((each) => each.phase.guidePhases?.includes(phase));
  if (!column) return undefined;
  return laneId === undefined
    ? { kind: 'phase', id: column.phase.id }
    : { kind: 'cell', column: column.id, lane: laneId };
}
