import { blankSheets, layout } from '../components/journey-map/layout.ts';
import { papers, type PaperId } from '../components/journey-map/papers.ts';
import { sceneSvg } from '../components/journey-map/scene-svg.ts';
import { sheetWords } from '../components/journey-map/strings.ts';
import type { Language } from '../i18n/languages.ts';
import { base, site } from '../site/deployment.ts';
import { journeyMapSheet } from './journey-map-sheet.ts';

// A sheet made on a laptop must not name the local server.
const address = process.env['SITE_URL'] === undefined ? undefined : new URL(base, site).href;

const made = new Map<string, Uint8Array<ArrayBuffer>>();

/** The blank journey map as PDF with this deployment's address; made once, though its file and its page ask for it. */
export function blankMapPdf(lang: Language, paper: PaperId): Uint8Array<ArrayBuffer> {
  const key = `${lang} ${paper}`;
  const pdf = made.get(key) ?? journeyMapSheet(lang, paper, address);
  made.set(key, pdf);
  return pdf;
}

/** Picture of the blank journey map on A3, for the page that offers it. */
export function blankMapPicture(lang: Language): string {
  const [sheet] = blankSheets(papers.a3, address);
  if (!sheet) throw new Error('The journey map has no sheet.');
  return sceneSvg(layout(sheet, sheetWords[lang], papers.a3), { keepWidths: true });
}
