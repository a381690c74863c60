import { memo } from 'react';
import type { Column } from '../columns.ts';
import { laneOf } from '../lanes.ts';
import type { MapCell, MapLane } from '../model.ts';
import type { Leaving } from './CellEditor.tsx';
import { CurveOverlay } from './CurveOverlay.tsx';
import { useEditorContext } from './editor-context.ts';
import { placeKey, type GridPlace } from './grid.ts';
import { MatrixCell } from './MatrixCell.tsx';
import { Head, headAttributes } from './MatrixHead.tsx';

interface MatrixRowProps {
  lane: MapLane;
  columns: readonly Column[];
  cells: readonly (MapCell | undefined)[];
  /** The active place, where it is in this row. */
  active: GridPlace | undefined;
  /** What is being typed into, where it is in this row. */
  editing: GridPlace | null;
  isTyping: boolean;
  /** Places of the first and last selected column, both -1 without a selection in this row. */
  selectedFrom: number;
  selectedTo: number;
  /** Name of the line of the blueprint below this lane. */
  line: string | undefined;
  onLeave: (how: Leaving) => void;
}

/** One lane of the matrix. It is drawn again only when something in it changes. */
export const MatrixRow = memo(DrawnRow, isSameRow);

function DrawnRow(props: MatrixRowProps) {
  const { lane, columns, cells, active, editing, isTyping, selectedFrom, selectedTo, line, onLeave } = props;
  const { lang } = useEditorContext();
  return (
    <tr className={`map-lane map-lane-${lane.kind}`} data-line={line}>
      <th
        scope="row"
        className="map-head map-lane-head"
        {...headAttributes({ kind: 'lane', id: lane.id }, active, editing)}
      >
        <Head
          editing={editing}
          place={{ kind: 'lane', id: lane.id }}
          name={lane.name}
          // What belongs here goes without saying once something stands there.
          note={cells.some(Boolean) ? undefined : laneOf(lane.kind)[lang].hint}
          line={line}
        />
      </th>
      {columns.map((column, place) => {
        const key = placeKey({ kind: 'cell', column: column.id, lane: lane.id });
        return (
          <MatrixCell
            key={column.id}
            place={key}
            {...{ lane, column }}
            cell={cells[place]}
            isActive={active !== undefined && placeKey(active) === key}
            isEdited={editing !== null && placeKey(editing) === key}
            isTyping={isTyping}
            isSelected={place >= selectedFrom && place <= selectedTo}
            startsPhase={columns[place - 1]?.phase !== column.phase}
            onLeave={onLeave}
            curve={lane.kind === 'feeling' && place === 0 && <CurveOverlay {...{ lane, columns, cells }} />}
          />
        );
      })}
    </tr>
  );
}

function isSameRow(before: MatrixRowProps, after: MatrixRowProps): boolean {
  const names = Object.keys(after) as (keyof MatrixRowProps)[];
  return names.every((name) =>
    name === 'cells'
      ? after.cells.length === before.cells.length &&
        after.cells.every((cell, place) => cell === before.cells[place])
      : after[name] === before[name],
  );
}
