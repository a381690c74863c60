import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Writes values into empty cells of a workbook, as a reader would: `{ E5: 'yes', H7: 4.5 }`. `sheet` is counted from 1.
 * Throws for a cell that is not there or not empty.
 */
export function fillIn(
  workbook: Uint8Array,
  sheet: number,
  values: Record<string, string | number>,
): Uint8Array {
  const parts = unzipSync(workbook);
  const path = `xl/worksheets/sheet${sheet}.xml`;
  let xml = strFromU8(parts[path]!);
  for (const [address, value] of Object.entries(values)) {
    const empty = new RegExp(`<c r="${address}" s="(\\d+)"/>`);
    if (!empty.test(xml)) throw new Error(`${address} is not an empty cell of sheet ${sheet}.`);
    xml = xml.replace(empty, (_, style: string) =>
      typeof value === 'number'
        ? `<c r="${address}" s="${style}"><v>${value}</v></c>`
        : `<c r="${address}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`,
    );
  }
  return zipSync({ ...parts, [path]: strToU8(xml) });
}
