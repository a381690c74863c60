import type { APIRoute } from 'astro';
import type { Language } from '../i18n/languages.ts';
import { servedFiles, servedPictures, type ServedFile } from './templates.ts';

/**
 * What the routes `[name].<format>.ts` below the templates page share. One route for each format: only where the ending
 * stands in the route's own name does Astro serve the file without a slash behind it.
 */

const office = 'application/vnd.openxmlformats-officedocument';
const contentTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  docx: `${office}.wordprocessingml.document`,
  zip: 'application/zip',
};
type Format = keyof typeof contentTypes;

/** The files of one format in one language, for `getStaticPaths`. */
export async function templateFilePaths(lang: Language, format: Format) {
  const ending = `.${format}`;
  const files = format === 'png' ? await servedPictures(lang) : servedFiles(lang);
  const wanted = files.filter(({ name }) => name.endsWith(ending));
  return wanted.map((file) => ({ params: { name: file.name.slice(0, -ending.length) }, props: file }));
}

/** Makes a file when it is asked for. */
export const templateRoute =
  (format: Format): APIRoute<ServedFile> =>
  async ({ props }) =>
    new Response(await props.bytes(), { headers: { 'content-type': contentTypes[format] } });
