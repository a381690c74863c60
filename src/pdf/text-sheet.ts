import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { inks, partInks } from '../components/journey-map/inks.ts';
import { words as frameWords } from '../i18n/words.ts';
import type { Language } from '../i18n/languages.ts';
import { formField, type FormField } from './form-field.ts';
import { readTemplates } from './guide-data.ts';
import { sheetData } from './sheet-data.ts';
import { commonSheetWords } from './sheet-strings.ts';
import { typstPdfWithFields } from './typst.ts';

const layout = (name: string) => readFileSync(`src/pdf/sheets/${name}.typ`, 'utf8');

/** Everything a sheet is made of: its layout and its data. Equal sources give equal files. */
export interface SheetSource {
  layout: string;
  data: string;
}

/** Gathers a text sheet: words and data of the guide with the layout `src/pdf/sheets/<id>.typ`. `address` is for the footer. */
export function sheetSource(id: string, lang: Language, address?: string): SheetSource {
  const template = readTemplates().get(id);
  if (!template) throw new Error(`No template has the id “${id}”.`);
  const { name, intro, labels, hints, lists } = template[lang];
  const data = {
    lang,
    address,
    author: frameWords[lang].siteName,
    inks: { ...inks, ...partInks },
    common: commonSheetWords[lang],
    words: { title: name, intro, labels, hints, lists },
    ...sheetData(id, lang),
  };
  return {
    layout: ['look', 'matrix-plane', id].map(layout).join('\n'),
    data: JSON.stringify(data),
  };
}

/** Sets a text sheet. The fields are the places that the fillable file offers. Throws when Typst complains. */
export function setSheet(source: SheetSource): { pdf: Uint8Array<ArrayBuffer>; fields: FormField[] } {
  const { pdf, fields } = typstPdfWithFields(source.layout, { sheet: source.data });
  return { pdf, fields: z.array(formField).parse(fields) };
}
