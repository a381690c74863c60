import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import { sheetsOf } from '../paper/sheets.ts';
import type { Scene } from '../scene.ts';
import { sceneSvg } from '../scene-svg.ts';

/** The map as pictures of paper sheets: one of A3, or several where it would become too small to read. */

/** Fine enough for paper. */
const dotsPerInch = 200;
const mmPerInch = 25.4;

/** Characters that XML forbids (XML 1.0, production 2): a drawing that held one could not be opened. */
// eslint-disable-next-line no-control-regex -- these are the characters to take out
const forbiddenInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The same map without characters that no drawing can hold. */
export const drawableMap = (map: JourneyMap): JourneyMap =>
  JSON.parse(JSON.stringify(map), (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replace(forbiddenInXml, '') : value,
  ) as JourneyMap;

const drawnSheets = (map: JourneyMap, lang: Language): Scene[] =>
  sheetsOf(drawableMap(map), lang, { paper: 'a3', mode: 'one-sheet' });

/** One SVG file for each sheet. */
export const writeSvgs = (map: JourneyMap, lang: Language): Blob[] =>
  drawnSheets(map, lang).map((scene) => new Blob([sceneSvg(scene)], { type: 'image/svg+xml' }));

/** One PNG file for each sheet. Rejects where the browser cannot draw it. */
export async function drawPngs(map: JourneyMap, lang: Language): Promise<Blob[]> {
  const pictures: Blob[] = [];
  // One after the other: a sheet takes some 30 MB while it is drawn.
  for (const scene of drawnSheets(map, lang)) pictures.push(await drawPng(scene));
  return pictures;
}

async function drawPng(scene: Scene): Promise<Blob> {
  const [width, height] = [scene.widthMm, scene.heightMm].map((mm) =>
    Math.round((mm / mmPerInch) * dotsPerInch),
  );
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  const image = new Image();
  // A data address, because the policy of the pages allows no other kind besides their own files.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sceneSvg(scene, { keepWidths: true }))}`;
  await image.decode();
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
