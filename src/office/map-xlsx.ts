import { writeXlsx, type DataValidation, type SheetChart, type WriteSheet } from 'hucre/xlsx';
import { columnsOf, journeyPartOf, visibleLanes } from '../components/journey-map/columns.ts';
import { inks, partInks } from '../components/journey-map/inks.ts';
import { blueprintLines } from '../components/journey-map/lanes.ts';
import type { JourneyMap, MapLane } from '../components/journey-map/model.ts';
import type { Language } from '../i18n/languages.ts';
import { headStyle, styles, typeface } from './look.ts';
import { curveChart } from './map-curve-chart.ts';
import { frameSheet, summaryFormula, titleFormula } from './map-frame-sheet.ts';
import { laneRows, type LaneContext } from './map-lane-rows.ts';
import { mapWords } from './map-words.ts';
import { foot, gridSheet, printed, type GridRow } from './sheet.ts';
import { steadyPackage } from './steady-package.ts';

interface MapXlsxOptions {
  /** A line of help below the name of each lane, as on the blank sheets. */
  hints?: boolean;
  /** What the footer says about origin and licence; nothing for a reader's own map. */
  source?: string;
}

/**
 * A journey map as a workbook: the map with lists to choose from, its emotion curve as a chart that follows the
 * values, and a second sheet with everything around the map. Hidden phases and lanes stay out. Texts stay texts, even
 * those that begin like a formula. The same map gives the same bytes.
 */
export async function mapXlsx(
  map: JourneyMap,
  lang: Language,
  { hints = false, source = '' }: MapXlsxOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const t = mapWords[lang];
  const title = map.title || t.untitled;
  const context: LaneContext = { map, lang, columns: columnsOf(map), hints };
  const bytes = await writeXlsx({
    sheets: [mapSheet(title, context, source), frameSheet(map, lang, source)],
    properties: { title, creator: '' },
    defaultFont: { name: typeface, size: 11 },
  });
  return steadyPackage(bytes);
}

function mapSheet(title: string, context: LaneContext, source: string): WriteSheet {
  const { map, lang, columns } = context;
  const t = mapWords[lang];
  const rows = headRows(title, context);
  const headCount = rows.length;
  const validations: DataValidation[] = [];
  const charts: SheetChart[] = [];
  for (const lane of visibleLanes(map)) {
    const added = laneRows(lane, rows.length + 1, context);
    const { curve } = added;
    if (curve) charts.push(curveChart(context, rows.length, curve));
    rows.push(...added.rows, ...lineBelow(lane, context));
    validations.push(...added.validations);
  }
  return gridSheet(t.sheets.map, [24, ...columns.map(() => 24)], rows, {
    dataValidations: validations,
    charts,
    freezePane: { rows: headCount, columns: 1 },
    pageSetup: printed('a3', [1, headCount]),
    headerFooter: foot(source, t.page),
    view: { showGridLines: false, zoomScale: 80 },
  });
}

/** Title, what the map is about, phases, and steps where there are any. */
function headRows(title: string, { map, lang, columns }: LaneContext): GridRow[] {
  const t = mapWords[lang];
  const all = columns.length + 1;
  const phases = [...new Set(columns.map(({ phase }) => phase))].flatMap((phase): GridRow['cells'] => {
    const span = columns.filter((column) => column.phase === phase).length;
    const part = journeyPartOf(phase);
    const head = { text: phase.name, style: headStyle(part ? partInks[part] : inks.ink), span };
    return [head, ...Array.from({ length: span - 1 }, () => undefined)];
  });
  const steps = columns.map(({ step }) => ({ text: step?.name ?? '', style: styles.label }));
  return [
    { cells: [{ ...titleFormula(lang), result: title, style: styles.title, span: all }], height: 30 },
    { cells: [{ ...summaryFormula(map, lang), style: styles.advice, span: all }], height: 30 },
    { cells: [{ text: t.phase, style: styles.head }, ...phases], height: 26 },
    ...(columns.some(({ step }) => step)
      ? [{ cells: [{ text: t.step, style: styles.label }, ...steps], height: 26 }]
      : []),
  ];
}

/** A blueprint's line is a row of its own, drawn only where something lies below it. */
function lineBelow(lane: MapLane, { map, lang, columns }: LaneContext): GridRow[] {
  const line = blueprintLines.find(({ below }) => below === lane.kind);
  const lanes = visibleLanes(map);
  const isBlueprint = lanes.some(({ kind }) => kind === 'front-stage' || kind === 'back-stage');
  if (!line || !isBlueprint || lane === lanes.at(-1)) return [];
  return [{ cells: [{ text: line[lang], style: styles.line, span: columns.length + 1 }], height: 18 }];
}
