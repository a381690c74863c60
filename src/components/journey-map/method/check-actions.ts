import { addLane, setLaneHidden } from '../editor/actions-lanes.ts';
import type { MapChange } from '../editor/editor.ts';
import { cut, limits } from '../editor/limits.ts';
import { laneOf, type LaneKind } from '../lanes.ts';
import type { JourneyMap } from '../model.ts';

/** Pure changes that the method check makes. */

/** Sets a point of the method check aside. The reason is cut to the length that the document allows. */
export const dismissRule =
  (rule: string, reason: string): MapChange =>
  (map) => ({
    ...map,
    dismissed: [
      ...(map.dismissed ?? []).filter((each) => each.rule !== rule),
      { rule, reason: cut(reason.trim(), limits.line) },
    ],
  });

/** Takes a point up again that was set aside. */
export const takeUpRule =
  (rule: string): MapChange =>
  (map) => {
    if (!map.dismissed?.some((each) => each.rule === rule)) return map;
    const { dismissed, ...rest } = map;
    const others = dismissed.filter((each) => each.rule !== rule);
    return (others.length > 0 ? { ...rest, dismissed: others } : rest) as JourneyMap;
  };

/** Shows a lane of a kind: the first of them if it is hidden, else a new one at the end, under its standard name. */
export const provideLane =
  (kind: LaneKind): MapChange =>
  (map) => {
    const lane = map.lanes.find((each) => each.kind === kind);
    return lane ? setLaneHidden(lane.id, false)(map) : addLane(kind, laneOf(kind)[map.language].name)(map);
  };
