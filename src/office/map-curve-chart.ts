import type { SheetChart } from 'hucre/xlsx';
import { inks } from '../components/journey-map/inks.ts';
import { rgb } from './look.ts';
import type { LaneContext, LaneRows } from './map-lane-rows.ts';
import { mapWords } from './map-words.ts';
import { columnName } from './sheet.ts';

/**
 * The emotion curve as a chart in the row kept for it, each point below its column; it follows the values while they
 * are changed, and breaks where one is missing. `rowsAbove` is the number of rows above the lane.
 */
export function curveChart(
  { lang, columns }: LaneContext,
  rowsAbove: number,
  curve: NonNullable<LaneRows['curve']>,
): SheetChart {
  const t = mapWords[lang];
  const last = columnName(columns.length);
  const valuesIn = (row: number): string => `B${rowsAbove + 1 + row}:${last}${rowsAbove + 1 + row}`;
  const room = rowsAbove + curve.room;
  const line = (name: string, row: number, color: string, dash: 'solid' | 'dash') => ({
    name,
    values: valuesIn(row),
    color,
    stroke: { width: 2.25, dash },
    marker: { symbol: 'circle', size: 7, fill: 'FFFFFF', line: color } as const,
    smooth: false,
  });
  return {
    type: 'line',
    series: [
      line(t.feeling, curve.feeling, rgb(inks.ink), 'solid'),
      line(t.feelingToBe, curve.feelingToBe, rgb(inks.moment), 'dash'),
    ],
    anchor: { from: { row: room, col: 1 }, to: { row: room + 1, col: columns.length + 1 } },
    legend: false,
    showTitle: false,
    autoTitleDeleted: true,
    dispBlanksAs: 'gap',
    altText: t.curveAlternative,
    plotAreaLayout: { x: 0, y: 0.04, w: 1, h: 0.92 },
    chartSpaceBorderColor: rgb(inks.rule),
    axes: {
      x: { hidden: true },
      y: {
        hidden: true,
        scale: { min: -2, max: 2, majorUnit: 1 },
        gridlines: { major: true },
        crossBetween: 'between',
      },
    },
  };
}
