import type { MapCell } from '../model.ts';
import { changeCell, without } from './change-cell.ts';
import type { MapChange } from './editor.ts';
import { cut, limits, oneLine } from './limits.ts';

/** Pure changes of one cell. `column` is the id of a phase or step, `lane` the id of a lane. */

type Evidence = NonNullable<MapCell['evidence']>;
type Feeling = NonNullable<MapCell['feeling']>;

/** Writes the text; what is beyond 5000 characters is cut off. */
export const setText =
  (column: string, lane: string, text: string): MapChange =>
  (map) =>
    changeCell(map, column, lane, (cell) => {
      const next = cut(text, limits.text);
      return next === cell.text ? cell : { ...cell, text: next };
    });

/** Says how far the cell is proven; null takes the mark and its source away. */
export const setEvidence =
  (column: string, lane: string, status: Evidence['status'] | null): MapChange =>
  (map) =>
    changeCell(map, column, lane, (cell) => {
      if (status === (cell.evidence?.status ?? null)) return cell;
      return status === null
        ? without(cell, 'evidence')
        : { ...cell, evidence: { ...cell.evidence, status } };
    });

/** Names the source of the evidence; a cell without evidence stays as it is. */
export const setSource =
  (column: string, lane: string, source: string): MapChange =>
  (map) =>
    changeCell(map, column, lane, (cell) => {
      const next = oneLine(source);
      if (!cell.evidence || next === (cell.evidence.source ?? '')) return cell;
      const evidence = next === '' ? without(cell.evidence, 'source') : { ...cell.evidence, source: next };
      return { ...cell, evidence };
    });

/** The field of a feeling: as it is, or as it is meant to become. */
export type FeelingField = 'feeling' | 'feelingToBe';

/** A whole number from -2 to +2, also for numbers between and beyond. */
const asFeeling = (value: number): Feeling => Math.round(Math.max(-2, Math.min(2, value))) + 0;

/** Sets a feeling from -2 to +2; null where there is no value, which leaves a gap in the curve. */
export const setFeeling =
  (column: string, lane: string, value: number | null, field: FeelingField = 'feeling'): MapChange =>
  (map) =>
    changeCell(map, column, lane, (cell) => {
      const next = value === null || Number.isNaN(value) ? null : asFeeling(value);
      if (next === (cell[field] ?? null)) return cell;
      return next === null ? without(cell, field) : { ...cell, [field]: next };
    });

/** Sets the feeling that is aimed at. */
export const setFeelingToBe = (column: string, lane: string, value: number | null): MapChange =>
  setFeeling(column, lane, value, 'feelingToBe');

/** Says whether help and information suffice; null takes the answer back. */
export const setAnswer =
  (column: string, lane: string, answer: MapCell['answer'] | null): MapChange =>
  (map) =>
    changeCell(map, column, lane, (cell) => {
      if ((answer ?? null) === (cell.answer ?? null)) return cell;
      return answer ? { ...cell, answer } : without(cell, 'answer');
    });

/** Says which Moment of Truth this is; null where it is none with a number. */
export const setMoment =
  (column: string, lane: string, moment: MapCell['moment'] | null): MapChange =>
  (map) =>
    changeCell(map, column, lane, (cell) => {
      if ((moment ?? null) === (cell.moment ?? null)) return cell;
      return moment ? { ...cell, moment } : without(cell, 'moment');
    });

/** Takes away everything that stands in the cells, given as pairs of column and lane. */
export const emptyCells =
  (places: readonly { column: string; lane: string }[]): MapChange =>
  (map) =>
    places.reduce((each, { column, lane }) => changeCell(each, column, lane, emptied), map);

const emptied = (cell: MapCell): MapCell =>
  cell.text === '' && Object.keys(cell).length === 1 ? cell : { text: '' };
