import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { findOffice } from '../../scripts/find-office.ts';

/** What LibreOffice is told to write; of a workbook every sheet, with a comma and in UTF-8. */
const filters = {
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
  txt: 'txt:Text (encoded):UTF8',
  pdf: 'pdf',
};

/**
 * Opens files in LibreOffice, all in one run, and returns what it writes, by file name. Prints how long it took.
 * Throws when it writes nothing for one of them.
 */
export function convert(
  files: ReadonlyMap<string, Uint8Array>,
  format: keyof typeof filters,
): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  for (const each of [from, to]) mkdirSync(each);
  for (const [name, bytes] of files) writeFileSync(join(from, name), bytes);
  const start = performance.now();
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const paths = [...files.keys()].map((name) => join(from, name));
  const args = [profile, '--headless', '--convert-to', filters[format], '--outdir', to, ...paths];
  const { error, stderr } = spawnSync(findOffice(), args, { encoding: 'utf8', timeout: 300_000 });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`LibreOffice: ${files.size} files to ${format} in ${seconds} s`);
  const written = new Map(readdirSync(to).map((name) => [name, readFileSync(join(to, name))]));
  rmSync(folder, { recursive: true, force: true });
  if (error) throw error;

  const missing = [...files.keys()].filter(
    (name) => ![...written.keys()].some((made) => made.startsWith(name.replace(/\.\w+$/, ''))),
  );
  if (missing.length > 0) throw new Error(`LibreOffice could not open ${missing.join(', ')}:\n${stderr}`);
  return written;
}

/** The text of all pages of a PDF, with single spaces: line ends are the paper's, not the text's. */
export async function pdfText(pdf: Buffer): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const text = [...document.pages()].map((page) => page.getText()).join(' ');
  document.destroy();
  library.destroy();
  return inOneLine(text);
}

export const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Rows of cells; LibreOffice puts quotation marks around every text, and doubles those inside. */
export function csvRows(csv: Buffer): string[][] {
  const cells = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/gy;
  const rows: string[][] = [[]];
  const text = csv
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\n$/, '');
  for (const [, cell = '', end] of text.matchAll(cells)) {
    rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}
