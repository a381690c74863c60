import { blankScenes, mapSheets, type MapSheetId } from '../components/journey-map/paper/blank-maps.ts';
import { formFields } from '../components/journey-map/paper/form-fields.ts';
import type { PaperId } from '../components/journey-map/papers.ts';
import type { Language } from '../i18n/languages.ts';
import { base, site } from '../site/deployment.ts';
import { makeFillable, packPdf } from './fillable.ts';
import { readTemplates } from './guide-data.ts';
import { mapSheetPdf } from './journey-map-sheet.ts';
import { once } from './once.ts';
import { pagePictures, type PagePicture } from './page-pictures.ts';
import { setSheet, sheetSource, type SheetSource } from './text-sheet.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface PdfFile {
  /** Id of the template that this file belongs to. */
  template: string;
  /** File name with its ending. */
  name: string;
  /** To print and write on, or to fill in on the screen. */
  use: 'print' | 'fill';
  paper: PaperId;
  /** How many sheets of paper are joined to the whole; 1 where the pages stand for themselves. */
  sheets: number;
  /** Makes the file; equal content gives equal bytes. Throws when a text does not fit its place. */
  bytes: () => Promise<Bytes>;
}

// A sheet made on a laptop must not name the local server.
export const guideAddress = process.env['SITE_URL'] === undefined ? undefined : new URL(base, site).href;

/** What fillable files have at the end of their names. */
const fillEnding = { de: 'ausfuellbar', en: 'fillable' };

/** Every PDF of one language. */
export const pdfFiles = (lang: Language): PdfFile[] => [...mapFiles(lang), ...textFiles(lang)];

function textFiles(lang: Language): PdfFile[] {
  return [...readTemplates()].flatMap(
    ([
      id,
      {
        fillable,
        [lang]: { file },
      },
    ]) => {
      const source = () => sheetSource(id, lang, guideAddress);
      const print: PdfFile = {
        template: id,
        name: `${file}.pdf`,
        use: 'print',
        paper: 'a4',
        sheets: 1,
        bytes: () => printed(source()),
      };
      if (!fillable) return [print];
      const name = `${file}-${fillEnding[lang]}.pdf`;
      return [print, { ...print, name, use: 'fill', bytes: () => filled(source()) }];
    },
  );
}

/** The maps: one file for each paper, and one to fill in, on the largest paper that a desk printer may still take. */
function mapFiles(lang: Language): PdfFile[] {
  return mapSheets.flatMap(({ id, papers, fileName }) => {
    const ofPaper = (paper: PaperId): PdfFile => ({
      template: id,
      name: papers.length > 1 ? `${fileName[lang]}-${paper}.pdf` : `${fileName[lang]}.pdf`,
      use: 'print',
      paper,
      sheets: scenesOf(id, lang, paper).length,
      bytes: () => printedMap(id, lang, paper),
    });
    const paper = papers.find((candidate) => candidate === 'a3') ?? papers[0];
    const name = `${fileName[lang]}-${fillEnding[lang]}.pdf`;
    return [
      ...papers.map(ofPaper),
      { ...ofPaper(paper), name, use: 'fill', bytes: () => filledMap(id, lang, paper) },
    ];
  });
}

type MapPlace = [id: MapSheetId, lang: Language, paper: PaperId];

const keyOf = ({ layout, data }: SheetSource) => `${layout}\n${data}`;

const set = (source: SheetSource) => once('sheet', keyOf(source), () => Promise.resolve(setSheet(source)));

const printed = (source: SheetSource): Promise<Bytes> =>
  once('print', keyOf(source), async () => packPdf((await set(source)).pdf));

const filled = (source: SheetSource): Promise<Bytes> =>
  once('fill', keyOf(source), async () => {
    const { pdf, fields } = await set(source);
    return makeFillable(pdf, fields);
  });

const scenesOf = (...[id, lang, paper]: MapPlace) => blankScenes(id, lang, paper, guideAddress);
const mapKey = (...place: MapPlace) => `${place.join(' ')} ${JSON.stringify(scenesOf(...place))}`;

const setMap = (...place: MapPlace) =>
  once('map', mapKey(...place), () => Promise.resolve(mapSheetPdf(...place, guideAddress)));

const printedMap = (...place: MapPlace): Promise<Bytes> =>
  once('print', mapKey(...place), async () => packPdf(await setMap(...place)));

const filledMap = (...place: MapPlace): Promise<Bytes> =>
  once('fill', mapKey(...place), async () => {
    const fields = scenesOf(...place).flatMap((scene, index) => formFields(scene, index + 1));
    return makeFillable(await setMap(...place), fields);
  });

/** A small picture of every page of a file. */
export async function picturesOf({ bytes }: PdfFile): Promise<PagePicture[]> {
  const pdf = await bytes();
  return once('pictures', pdf, () => pagePictures(pdf));
}
