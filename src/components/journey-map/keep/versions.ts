/** Which earlier versions of a map are kept. Pure: times come in. */

export const versionLimit = 10;
/** Milliseconds between two versions made for the passing of time. */
export const versionPause = 5 * 60_000;

/** Whether the state being replaced is to be put aside. `times` are those of the versions there are. */
export const isVersionDue = (times: readonly number[], now: number): boolean =>
  times.every((time) => now - time >= versionPause);

/**
 * The version to give up when there are too many: the one whose going leaves the smallest hole in relation to its age.
 * So the last minutes are kept closely, the last weeks loosely; the newest and the oldest version stay.
 * @param times when each version was made, in any order
 * @returns its place in `times`; undefined while there are not too many
 */
export function versionToDrop(times: readonly number[], now: number): number | undefined {
  if (times.length <= versionLimit) return undefined;
  const newestFirst = [...times.keys()].toSorted((a, b) => times[b]! - times[a]!);
  const holes = newestFirst.slice(1, -1).map((place, index) => {
    const [newer, older] = [times[newestFirst[index]!]!, times[newestFirst[index + 2]!]!];
    return { place, size: (newer - older) / (now - times[place]! + 1) };
  });
  return holes.reduce((least, hole) => (hole.size < least.size ? hole : least)).place;
}
