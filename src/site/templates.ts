import { mapSheets } from '../components/journey-map/paper/blank-maps.ts';
import { timeText } from '../components/templates/sizes.ts';
import type { Language } from '../i18n/languages.ts';
import { officeFiles, type OfficeFile } from '../office/office-files.ts';
import { templateArchive } from '../office/template-archive.ts';
import { readFacts, readTemplates } from '../pdf/guide-data.ts';
import { contentStamp, once } from '../pdf/once.ts';
import { guideAddress, pdfFiles, picturesOf, type PdfFile } from '../pdf/pdf-files.ts';
import type { TemplateStep } from '../schemas/template.ts';
import { mapFacts } from './map-templates.ts';
import { fixedPages } from './pages.ts';

/** The templates as the page offers them: what each is for, and its files. */

export interface OfferedTemplate {
  id: string;
  /** Id of its part of the page. */
  anchor: string;
  name: string;
  purpose: string;
  /** Text alternative of the picture. */
  picture: string;
  steps: readonly TemplateStep[];
  /** How long the exercise takes, in words. */
  time: string;
  /** Ids of guide pages that show it. */
  pages: readonly string[];
  pdfs: readonly PdfFile[];
  office: readonly OfficeFile[];
}

/** Every template of one language, in the order of the page. */
export function offeredTemplates(lang: Language): OfferedTemplate[] {
  const pdfs = pdfFiles(lang);
  const stamp = contentStamp();
  const office = officeFiles(lang, guideAddress).map((file) => ({
    ...file,
    bytes: () => once(file.name, stamp, file.bytes),
  }));
  const known = [...mapTemplates(lang), ...sheetTemplates(lang)];
  const ofTemplate = <T extends { template: string }>(files: T[], id: string) =>
    files.filter(({ template }) => template === id);

  return known.map((template) => ({
    ...template,
    pdfs: ofTemplate(pdfs, template.id),
    office: ofTemplate(office, template.id),
  }));
}

type KnownTemplate = Omit<OfferedTemplate, 'pdfs' | 'office'>;

const mapTemplates = (lang: Language): KnownTemplate[] =>
  mapSheets.map(({ id, fileName, words: { [lang]: words } }) => ({
    id,
    anchor: fileName[lang],
    name: words.name,
    purpose: words.purpose,
    picture: words.picture,
    time: words.duration,
    ...mapFacts[id],
  }));

const sheetTemplates = (lang: Language): KnownTemplate[] =>
  [...readTemplates()].map(([id, { steps, pages, minutes, [lang]: words }]) => ({
    id,
    anchor: words.file,
    name: words.name,
    purpose: words.purpose,
    picture: words.picture,
    time: timeText(minutes ?? minutesOfPage(pages[0]), lang),
    steps,
    pages,
  }));

function minutesOfPage(page: string | undefined): [number, number] {
  const facts = page === undefined ? undefined : readFacts(page);
  if (facts?.kind === 'method') return facts.minutes;
  throw new Error(
    `A template needs minutes of its own: its first page, “${page ?? 'none'}”, is no method page.`,
  );
}

/** The template that the end of a guide page offers, if there is one. */
export const templateOfPage = (page: string, lang: Language): KnownTemplate | undefined =>
  [...mapTemplates(lang), ...sheetTemplates(lang)].find(({ pages }) => pages.includes(page));

/** Path of a template's file below the site's base: `vorlagen/vorfragen.pdf`. */
export function templatePath(lang: Language, fileName: string): string {
  return [lang === 'de' ? '' : `${lang}/`, fixedPages.templates[lang], '/', fileName].join('');
}

/** Name of the picture of a page of a file, pages counted from 1: `vorfragen-1.png`. */
export const pictureName = (pdfName: string, page: number): string =>
  `${pdfName.replace(/\.pdf$/, '')}-${page}.png`;

type Bytes = Uint8Array<ArrayBuffer>;

// No interface: Astro takes props only from types with an index signature.
export type ServedFile = {
  name: string;
  bytes: () => Promise<Bytes>;
};

/** Every file of one language to download: PDFs, Office files, the archive. */
export const servedFiles = (lang: Language): ServedFile[] => [
  ...offeredTemplates(lang)
    .flatMap(({ pdfs, office }): readonly ServedFile[] => [...pdfs, ...office])
    .map(({ name, bytes }) => ({ name, bytes })),
  { name: archiveName[lang], bytes: () => archive(lang) },
];

/** Every picture of one language. How many there are is known only once the sheets are set. */
export async function servedPictures(lang: Language): Promise<ServedFile[]> {
  const pictures = await Promise.all(offeredTemplates(lang).map(({ pdfs }) => picturesFor(shownFile(pdfs))));
  return pictures.flat();
}

/** The file whose pages the page shows: the whole sheet in one piece, if there is one. */
export function shownFile(pdfs: readonly PdfFile[]): PdfFile {
  const printed = pdfs.filter(({ use }) => use === 'print');
  const shown = printed.find(({ paper }) => paper === 'a3') ?? printed[0];
  if (!shown) throw new Error('A template has no file to print.');
  return shown;
}

async function picturesFor(pdf: PdfFile): Promise<ServedFile[]> {
  const pictures = await picturesOf(pdf);
  return pictures.map(({ png }, index) => ({
    name: pictureName(pdf.name, index + 1),
    bytes: () => Promise.resolve(png),
  }));
}

/** All files of one language in one. */
export const archiveName = { de: 'customer-journey-vorlagen.zip', en: 'customer-journey-templates.zip' };

/** The archive's bytes; the same files give the same bytes. */
export const archive = (lang: Language): Promise<Bytes> =>
  once(archiveName[lang], contentStamp(), async () => {
    const files = offeredTemplates(lang).flatMap(({ name: title, pdfs, office }) =>
      [...pdfs, ...office].map(async ({ name, bytes }) => ({ name, title, bytes: await bytes() })),
    );
    return templateArchive(lang, await Promise.all(files), guideAddress);
  });
