import { memo, useCallback, useEffect, useRef, type ComponentProps, type FocusEvent } from 'react';
import { journeyPartOf, type Column } from '../columns.ts';
import { cellAt, type JourneyMap, type MapCell, type MapLane, type MapPhase } from '../model.ts';
import { cellsIn } from './change-cell.ts';
import { useEditorContext } from './editor-context.ts';
import type { Order } from './EditorToolbar.tsx';
import { placeKey, placeOfKey, type Grid } from './grid.ts';
import type { HeadPlace } from './head-kinds.ts';
import { OutlineCell } from './OutlineCell.tsx';
import { OutlineHeading } from './OutlineHeading.tsx';
import type { Commands } from './use-commands.ts';
import type { EditorModel } from './use-editor.ts';

interface OutlineProps {
  model: EditorModel;
  commands: Commands;
  order: Order;
}

/** The map as a list of fields under headings, in the order of reading: phase by phase or lane by lane. */
export function Outline({ model, commands, order }: OutlineProps) {
  const { dispatch } = useEditorContext();
  const { grid, editor, state } = model;
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  const onMenu = useCallback((place: HeadPlace, below: HTMLElement) => {
    latest.current.openMenu(place, below);
  }, []);
  const edited = state.editing && placeKey(state.editing);
  const headOf = (place: HeadPlace) => ({ ...place, isEdited: edited === placeKey(place), onMenu });
  function activate({ target }: FocusEvent) {
    const place = placeOfKey(target.closest<HTMLElement>('[data-at]')?.dataset['at']);
    if (place) dispatch({ type: 'activate', place });
  }
  return (
    // The fields inside are what is operated; the list only hears where the focus goes.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div className="map-outline-view" data-view="outline" onFocus={activate}>
      {order === 'phases' ? (
        <ByPhase map={editor.map} {...{ grid, headOf }} />
      ) : (
        <ByLane map={editor.map} {...{ grid, headOf }} />
      )}
    </div>
  );
}

interface PartProps {
  map: JourneyMap;
  grid: Grid;
  headOf: (place: HeadPlace) => Omit<ComponentProps<typeof OutlineHeading>, 'name'>;
}

function ByPhase({ map, grid, headOf }: PartProps) {
  const byPhase = [...Map.groupBy(grid.columns, ({ phase }) => phase)];
  const cellsOf = (column: Column) => (
    <ColumnCells column={column} lanes={grid.lanes} cells={cellsIn(map, column.id)} />
  );
  return byPhase.map(([phase, columns]) => (
    <section key={phase.id} className={`map-section ${journeyPartOf(phase) ?? ''}`}>
      <OutlineHeading {...headOf({ kind: 'phase', id: phase.id })} name={phase.name} />
      {columns.map((column) =>
        column.step ? (
          <section key={column.id} className="map-subsection">
            <OutlineHeading {...headOf({ kind: 'step', id: column.id })} name={column.name} isNested />
            {cellsOf(column)}
          </section>
        ) : (
          cellsOf(column)
        ),
      )}
    </section>
  ));
}

interface ColumnCellsProps {
  column: Column;
  lanes: readonly MapLane[];
  cells: Readonly<Record<string, MapCell>>;
}

/** The fields of one phase or step. They are drawn again only when something in one of them changes. */
const ColumnCells = memo(function ColumnCells({ column, lanes, cells }: ColumnCellsProps) {
  return lanes.map((lane) => (
    <OutlineCell
      key={lane.id}
      label="lane"
      {...{ lane, column: column.id, columnName: column.name }}
      cell={Object.hasOwn(cells, lane.id) ? cells[lane.id] : undefined}
    />
  ));
});

function ByLane({ map, grid, headOf }: PartProps) {
  return grid.lanes.map((lane) => (
    <section key={lane.id} className="map-section">
      <OutlineHeading {...headOf({ kind: 'lane', id: lane.id })} name={lane.name} />
      {grid.columns.map((column) => (
        <LaneCell key={column.id} {...{ lane, column }} cell={cellAt(map, column.id, lane.id)} />
      ))}
    </section>
  ));
}

interface LaneCellProps {
  lane: MapLane;
  column: Column;
  cell: MapCell | undefined;
}

const LaneCell = memo(function LaneCell({ lane, column, cell }: LaneCellProps) {
  const { words } = useEditorContext();
  const { phase, step } = column;
  return (
    <div className={journeyPartOf(phase)}>
      <OutlineCell
        label="column"
        lane={lane}
        column={column.id}
        columnName={step ? `${nameOf(phase, words.unnamed)}: ${step.name}` : nameOf(phase, words.unnamed)}
        cell={cell}
      />
    </div>
  );
});

const nameOf = ({ name }: MapPhase, unnamed: string): string => name || unnamed;
