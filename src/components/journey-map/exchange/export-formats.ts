import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import type { ExchangeWords } from './strings.ts';

/** The kinds of files that a map can be saved as. Each writer is loaded when it is used. */

export type ExportFormatId = keyof ExchangeWords['formats'];

export interface ExportFormat {
  id: ExportFormatId;
  purpose: keyof ExchangeWords['purposes'];
  ending: string;
  /** One file, or one for each sheet. */
  write: (map: JourneyMap, lang: Language) => Promise<readonly Blob[]>;
  /** Formats of text can be copied too. */
  writeText?: (map: JourneyMap, lang: Language) => Promise<string>;
}

const openXml = 'application/vnd.openxmlformats-officedocument';

interface TextFormat extends Omit<ExportFormat, 'write' | 'writeText'> {
  mediaType: string;
  writeText: (map: JourneyMap, lang: Language) => Promise<string>;
}

const textFormat = ({ mediaType, ...format }: TextFormat): ExportFormat => ({
  ...format,
  write: async (map, lang) => [
    new Blob([await format.writeText(map, lang)], { type: `${mediaType};charset=utf-8` }),
  ],
});

const json = textFormat({
  id: 'json',
  purpose: 'keep',
  ending: 'json',
  mediaType: 'application/json',
  writeText: async (map) => (await import('./export-json.ts')).writeJson(map),
});

const html = textFormat({
  id: 'html',
  purpose: 'keep',
  ending: 'html',
  mediaType: 'text/html',
  writeText: async (map) => (await import('./export-html.ts')).writeHtml(map),
});

const csv = (id: 'csv' | 'csvComma', separator: ';' | ','): ExportFormat =>
  textFormat({
    id,
    purpose: 'table',
    ending: 'csv',
    mediaType: 'text/csv',
    writeText: async (map, lang) => (await import('./export-table.ts')).writeCsv(map, lang, separator),
  });

const tsv = textFormat({
  id: 'tsv',
  purpose: 'table',
  ending: 'tsv',
  mediaType: 'text/tab-separated-values',
  writeText: async (map, lang) => (await import('./export-table.ts')).writeTsv(map, lang),
});

const markdown = textFormat({
  id: 'markdown',
  purpose: 'text',
  ending: 'md',
  mediaType: 'text/markdown',
  writeText: async (map, lang) => (await import('./markdown.ts')).writeMarkdown(map, lang),
});

const mermaid = textFormat({
  id: 'mermaid',
  purpose: 'text',
  ending: 'mmd',
  mediaType: 'text/plain',
  writeText: async (map, lang) => (await import('./export-mermaid.ts')).writeMermaid(map, lang),
});

const svg: ExportFormat = {
  id: 'svg',
  purpose: 'picture',
  ending: 'svg',
  write: async (map, lang) => (await import('./export-picture.ts')).writeSvgs(map, lang),
};

const png: ExportFormat = {
  id: 'png',
  purpose: 'picture',
  ending: 'png',
  write: async (map, lang) => (await import('./export-picture.ts')).drawPngs(map, lang),
};

const xlsx: ExportFormat = {
  id: 'xlsx',
  purpose: 'office',
  ending: 'xlsx',
  write: async (map, lang) => {
    const { mapXlsx } = await import('../../../office/map-xlsx.ts');
    return [new Blob([await mapXlsx(map, lang)], { type: `${openXml}.spreadsheetml.sheet` })];
  },
};

const pptx: ExportFormat = {
  id: 'pptx',
  purpose: 'office',
  ending: 'pptx',
  write: async (map, lang) => {
    const { mapPptx } = await import('../../../office/map-pptx.ts');
    return [new Blob([await mapPptx(map, lang)], { type: `${openXml}.presentationml.presentation` })];
  },
};

/** In the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [
  json,
  html,
  csv('csv', ';'),
  csv('csvComma', ','),
  tsv,
  markdown,
  mermaid,
  svg,
  png,
  xlsx,
  pptx,
];
