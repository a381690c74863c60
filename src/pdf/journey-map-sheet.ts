import { visibleLanes } from '../components/journey-map/columns.ts';
import { blankMap, blankScenes, type MapSheetId } from '../components/journey-map/paper/blank-maps.ts';
import { sheetWords } from '../components/journey-map/paper/sheet-strings.ts';
import type { PaperId } from '../components/journey-map/papers.ts';
import type { Scene } from '../components/journey-map/scene.ts';
import { sceneSvg } from '../components/journey-map/scene-svg.ts';
import { fitsItsBox } from '../components/journey-map/text-metrics.ts';
import type { Language } from '../i18n/languages.ts';
import { typstPdf } from './typst.ts';

/** One page per sheet, each a picture with a text alternative; the hidden headings become the outline. */
const source = `
#let map = json(bytes(sys.inputs.map))
#set document(title: map.title, date: none)
#set page(width: map.widthMm * 1mm, height: map.heightMm * 1mm, margin: 0mm)
#set text(lang: map.lang, font: "Atkinson Hyperlegible Next", fallback: false)
#for sheet in map.sheets {
  page({
    place(hide(heading(sheet.name)))
    image(bytes(sheet.svg), format: "svg", width: 100%, alt: sheet.alternative)
  })
}
`;

/**
 * A blank map as a PDF, one page per sheet. `address` is the guide's own address for the footer.
 * Throws when a text does not fit its place.
 */
export function mapSheetPdf(
  id: MapSheetId,
  lang: Language,
  paper: PaperId,
  address?: string,
): Uint8Array<ArrayBuffer> {
  const words = sheetWords[lang];
  const scenes = blankScenes(id, lang, paper, address);
  const [{ title, widthMm, heightMm }] = scenes as [Scene];
  const map = {
    lang,
    title,
    widthMm,
    heightMm,
    sheets: scenes.map((scene, place) => {
      complainOfOverflow(scene, `${id}, ${lang}, ${paper}, sheet ${place + 1}`);
      const name = words.sheet(place + 1, scenes.length);
      return { name, svg: sceneSvg(scene), alternative: alternative(id, lang, name, scene) };
    }),
  };
  return typstPdf(source, { map: JSON.stringify(map) });
}

function complainOfOverflow({ marks }: Scene, place: string): void {
  for (const mark of marks) {
    if (mark.kind !== 'text' || fitsItsBox(mark)) continue;
    throw new Error(
      [
        place,
        `  expected: text inside ${mark.boxWidth.toFixed(1)} × ${mark.boxHeight.toFixed(1)} mm`,
        `  found:    ${JSON.stringify(mark.lines)} at ${mark.sizePt} pt`,
        '  fix:      shorten the text, or give it more room in paper/ or papers.ts',
      ].join('\n'),
    );
  }
}

function alternative(id: MapSheetId, lang: Language, sheet: string, { title, columns = [] }: Scene): string {
  const rows = visibleLanes(blankMap(id, lang)).map(({ name }) => name);
  return sheetWords[lang].alternative(title, sheet, columns.join(', '), rows.join(', '));
}
