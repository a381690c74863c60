import { lanes } from '../components/journey-map/lanes.ts';
import { blankSheets, layout, phaseRange, type Sheet } from '../components/journey-map/layout.ts';
import { papers, type Paper, type PaperId } from '../components/journey-map/papers.ts';
import { sceneSvg } from '../components/journey-map/scene-svg.ts';
import { sheetWords, type SheetWords } from '../components/journey-map/strings.ts';
import { fitsItsBox } from '../components/journey-map/text-metrics.ts';
import type { Language } from '../i18n/languages.ts';
import { phases } from '../journey/phases.ts';
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
 * The blank journey map as a PDF, one page per sheet: A3 on one, A4 on two that can be joined.
 * `address` is the guide's own address for the footer. Throws when a text does not fit its place.
 */
export function journeyMapSheet(lang: Language, paperId: PaperId, address?: string): Uint8Array<ArrayBuffer> {
  const words = sheetWords[lang];
  const paper = papers[paperId];
  const map = {
    lang,
    title: words.title,
    widthMm: paper.widthMm,
    heightMm: paper.heightMm,
    sheets: blankSheets(paper, address).map((sheet) => ({
      name: words.sheet(sheet.number, sheet.of),
      svg: sheetSvg(sheet, words, paper),
      alternative: alternative(sheet, words, paper),
    })),
  };
  return typstPdf(source, { map: JSON.stringify(map) });
}

function sheetSvg(sheet: Sheet, words: SheetWords, paper: Paper): string {
  const scene = layout(sheet, words, paper);
  for (const mark of scene.marks) {
    if (mark.kind !== 'text' || fitsItsBox(mark)) continue;
    throw new Error(
      [
        `journey map, ${words.lang}, ${paper.widthMm} × ${paper.heightMm} mm, sheet ${sheet.number}`,
        `  expected: text inside ${mark.boxWidth.toFixed(1)} × ${mark.boxHeight.toFixed(1)} mm`,
        `  found:    ${JSON.stringify(mark.lines)} at ${mark.sizePt} pt`,
        '  fix:      shorten the text, or give it more room in layout-*.ts or papers.ts',
      ].join('\n'),
    );
  }
  return sceneSvg(scene);
}

function alternative(sheet: Sheet, words: SheetWords, paper: Paper): string {
  const columns = phases.slice(...phaseRange(sheet, paper)).map((phase) => phase[words.lang].name);
  const rows = lanes.map((lane) => lane[words.lang].name);
  return words.alternative(words.sheet(sheet.number, sheet.of), columns.join(', '), rows.join(', '));
}
