import type { Language } from '../../../i18n/languages.ts';
import { cut } from '../editor/limits.ts';
import type { JourneyMap, MapCell, MapLane, MapPhase } from '../model.ts';
import { blankMap, languageOf, laneNamed, phaseNamed } from './blank-map.ts';
import { problem, type ImportResult, type Remark, type SourceFormat } from './outcome.ts';
import { isStepWord, plainName, readFeeling, readValue, valueOfRow, type ValueId } from './table-words.ts';

/** The limits of the model, in characters and pieces. */
const limits = { line: 300, text: 5000, phases: 40, steps: 40, lanes: 40 };

interface RowsOptions {
  lang: Language;
  source: SourceFormat;
  /** Where the file gives one outside the table. */
  title?: string;
}

interface Column {
  id: string;
  /** Place in the row. */
  place: number;
  name: string;
}

/**
 * Makes a map of a table whose first row names the phases and whose first column names the lanes. A second row called
 * “step” names steps. Lanes of a standard name in either language become that kind, all others own lanes.
 */
export function mapFromRows(rows: readonly (readonly string[])[], options: RowsOptions): ImportResult {
  const remarks: Remark[] = [];
  const titleRow = titleAbove(rows);
  const [head = [], ...others] = titleRow === undefined ? rows : rows.slice(1);
  const hasSteps = isStepWord(others[0]?.[0] ?? '');
  const steps = hasSteps ? others[0]! : [];
  const body = hasSteps ? others.slice(1) : others;
  const width = Math.max(...[head, steps, ...body].map(usedWidth));
  if (width < 2) return problem({ code: 'no-columns' });
  if (body.length === 0) return problem({ code: 'no-rows' });

  const { phases, columns } = readColumns(head, steps, width, remarks);
  const { lanes, cells } = readLanes(body, columns, remarks);
  const unknown = lanes.filter(({ kind }) => kind === 'own').map(({ name }) => name);
  if (unknown.length > 0) remarks.push({ code: 'own-lanes', names: unknown });

  const corner = plainName(head[0] ?? '') === 'phase' ? '' : (head[0] ?? '');
  const found = options.title ?? (titleRow || corner);
  const title = clip(found, limits.line, found, remarks);
  const language = languageOf(
    lanes.map(({ name }) => name),
    options.lang,
  );
  const map = blankMap(language, { title, phases, lanes, cells });
  return { status: 'map', map, source: options.source, remarks };
}

/** What stands alone in a row above that of the phases, as people put titles above tables. */
function titleAbove([first = [], second = []]: readonly (readonly string[])[]): string | undefined {
  const isHead = usedWidth(second) > 1 && /^(?:phasen?|phases)?$/.test(plainName(second[0] ?? ''));
  return usedWidth(first) === 1 && isHead ? first[0] : undefined;
}

/** How many cells a row has without the empty ones at its end. */
const usedWidth = (row: readonly string[]): number => row.findLastIndex((cell) => cell !== '') + 1;

/** A text within its limit; says where something had to be left out. */
export function clip(text: string, limit: number, where: string, remarks: Remark[]): string {
  if (text.length <= limit) return text;
  remarks.push({ code: 'cut', where, limit });
  return cut(text, limit);
}

function readColumns(
  head: readonly string[],
  steps: readonly string[],
  width: number,
  remarks: Remark[],
): { phases: MapPhase[]; columns: Column[] } {
  const phases: MapPhase[] = [];
  const columns: Column[] = [];
  let left = 0;
  for (let place = 1; place < width; place += 1) {
    const [phaseName, stepName] = [head, steps].map((row) => row[place] ?? '') as [string, string];
    const before = phases.at(-1);
    // Merged heads of a spreadsheet leave the further cells empty.
    const continues = phaseName.trim() === '' && stepName.trim() !== '' && before?.steps !== undefined;
    if (continues ? before.steps!.length === limits.steps : phases.length === limits.phases) {
      left += 1;
      continue;
    }
    if (!continues) {
      const name = phaseName.trim() === '' ? `Phase ${phases.length + 1}` : phaseName;
      phases.push(phaseNamed(`phase-${phases.length + 1}`, clip(name, limits.line, name, remarks)));
    }
    columns.push(columnOf(phases.at(-1)!, place, clip(stepName, limits.line, stepName, remarks)));
  }
  if (left > 0) remarks.push({ code: 'columns-left', count: left });
  return { phases, columns };
}

/** The column at a place; a step is added to its phase. */
function columnOf(phase: MapPhase, place: number, stepName: string): Column {
  if (stepName.trim() === '') return { id: phase.id, place, name: phase.name };
  const step = { id: `step-${place}`, name: stepName };
  phase.steps = [...(phase.steps ?? []), step];
  return { ...step, place };
}

function readLanes(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  remarks: Remark[],
): Pick<JourneyMap, 'lanes' | 'cells'> {
  const lanes: MapLane[] = [];
  const cells: JourneyMap['cells'] = Object.fromEntries(columns.map(({ id }) => [id, {}]));
  const takenIds = new Set<string>();
  let left = 0;
  for (const [index, row] of rows.entries()) {
    const rowName = row[0] ?? '';
    const lane = lanes.at(-1);
    const value = lane && valueOfRow(rowName, lane.name);
    if (value) {
      setCells(cells, lane, columns, row, (text) => readValue(text, value), remarks);
    } else if (lanes.length === limits.lanes) {
      left += 1;
    } else {
      const values = valuesBelow(rows, index);
      const added = newLane(rowName, values, takenIds, remarks);
      lanes.push(added);
      const mayBeValues = added.kind === 'feeling' && values.length === 0;
      setCells(cells, added, columns, row, (text) => readPlain(text, mayBeValues), remarks);
    }
  }
  if (left > 0) remarks.push({ code: 'rows-left', count: left });
  return { lanes, cells };
}

/** In a curve without a row of values of its own, a number is the value. */
function readPlain(text: string, mayBeValue: boolean): Partial<MapCell> {
  const feeling = mayBeValue ? readFeeling(text) : undefined;
  return feeling === undefined ? { text } : { feeling };
}

/** The values that the rows below the row of a lane hold. */
function valuesBelow(rows: readonly (readonly string[])[], lane: number): ValueId[] {
  const laneName = rows[lane]?.[0] ?? '';
  const values: ValueId[] = [];
  for (let place = lane + 1; ; place += 1) {
    const value = valueOfRow(rows[place]?.[0] ?? '', laneName);
    if (!value) return values;
    values.push(value);
  }
}

/** Kinds of lanes that alone show a value: a lane that holds it is one of them, whatever it is called. */
const kindByValue: Partial<Record<ValueId, MapLane['kind']>> = {
  feeling: 'feeling',
  feelingToBe: 'feeling',
  touchpoints: 'touchpoints',
  answer: 'support',
  moment: 'moments',
};

function newLane(
  rowName: string,
  values: readonly ValueId[],
  takenIds: Set<string>,
  remarks: Remark[],
): MapLane {
  const [byValue] = values.flatMap((value) => kindByValue[value] ?? []);
  const kind = laneNamed(rowName)?.kind ?? byValue ?? 'own';
  const name = clip(rowName, limits.line, rowName, remarks);
  let id: string = kind;
  for (let number = 2; takenIds.has(id); number += 1) id = `${kind}-${number}`;
  takenIds.add(id);
  return { id, kind, name };
}

function setCells(
  cells: JourneyMap['cells'],
  lane: MapLane,
  columns: readonly Column[],
  row: readonly string[],
  read: (text: string) => Partial<MapCell> | undefined,
  remarks: Remark[],
): void {
  for (const { id, place, name } of columns) {
    const text = row[place] ?? '';
    if (text === '') continue;
    const where = `${lane.name}, ${name}`;
    const byLane = cells[id]!;
    const before: MapCell = byLane[lane.id] ?? { text: '' };
    const found = read(text);
    if (!found) remarks.push({ code: 'value-as-text', where });
    const unread = before.text === '' ? text : `${before.text}\n${text}`;
    const cell = { ...before, ...(found ?? { text: unread }) };
    byLane[lane.id] = { ...cell, text: clip(cell.text, limits.text, where, remarks) };
  }
}
