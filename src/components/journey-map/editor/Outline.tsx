import type { FocusEvent } from 'react';
import { journeyPartOf, type Column } from '../columns.ts';
import { cellAt, type MapLane, type MapPhase } from '../model.ts';
import { useEditorContext } from './editor-context.ts';
import type { Order } from './EditorToolbar.tsx';
import { placeOfKey } from './grid.ts';
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
export function Outline({ order, ...props }: OutlineProps) {
  const { dispatch } = useEditorContext();
  function activate({ target }: FocusEvent) {
    const place = placeOfKey(target.closest<HTMLElement>('[data-at]')?.dataset['at']);
    if (place) dispatch({ type: 'activate', place });
  }
  return (
    // The fields inside are what is operated; the list only hears where the focus goes.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div className="map-outline-view" data-view="outline" onFocus={activate}>
      {order === 'phases' ? <ByPhase {...props} /> : <ByLane {...props} />}
    </div>
  );
}

type PartProps = Omit<OutlineProps, 'order'>;

function ByPhase({ model, commands }: PartProps) {
  const { grid, editor } = model;
  const byPhase = [...Map.groupBy(grid.columns, ({ phase }) => phase)];
  const cellsOf = (column: Column) =>
    grid.lanes.map((lane) => (
      <OutlineCell
        key={lane.id}
        label="lane"
        {...{ lane, column: column.id, columnName: column.name }}
        cell={cellAt(editor.map, column.id, lane.id)}
      />
    ));
  return byPhase.map(([phase, columns]) => (
    <section key={phase.id} className={`map-section ${journeyPartOf(phase) ?? ''}`}>
      <OutlineHeading {...{ model, commands }} place={{ kind: 'phase', id: phase.id }} name={phase.name} />
      {columns.map((column) =>
        column.step ? (
          <section key={column.id} className="map-subsection">
            <OutlineHeading
              {...{ model, commands }}
              place={{ kind: 'step', id: column.id }}
              name={column.name}
              isNested
            />
            {cellsOf(column)}
          </section>
        ) : (
          cellsOf(column)
        ),
      )}
    </section>
  ));
}

function ByLane({ model, commands }: PartProps) {
  const { grid } = model;
  return grid.lanes.map((lane) => (
    <section key={lane.id} className="map-section">
      <OutlineHeading {...{ model, commands }} place={{ kind: 'lane', id: lane.id }} name={lane.name} />
      {grid.columns.map((column) => (
        <LaneCell key={column.id} {...{ model, lane, column }} />
      ))}
    </section>
  ));
}

function LaneCell({ model, lane, column }: { model: EditorModel; lane: MapLane; column: Column }) {
  const { words } = useEditorContext();
  const { phase, step } = column;
  return (
    <div className={journeyPartOf(phase)}>
      <OutlineCell
        label="column"
        lane={lane}
        column={column.id}
        columnName={step ? `${nameOf(phase, words.unnamed)}: ${step.name}` : nameOf(phase, words.unnamed)}
        cell={cellAt(model.editor.map, column.id, lane.id)}
      />
    </div>
  );
}

const nameOf = ({ name }: MapPhase, unnamed: string): string => name || unnamed;
