/** Start of each item of an agenda as `0:25`, hours and minutes from the beginning. Takes each item's length in minutes. */
export function clockTimes(lengths: readonly number[]): string[] {
  let minute = 0;
  return lengths.map((length) => {
    const start = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
    minute += length;
    return start;
  });
}
