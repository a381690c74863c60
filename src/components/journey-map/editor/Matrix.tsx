import { useCallback, useEffect, useMemo, useRef } from 'react';
import { cellAt } from '../model.ts';
import { linesBelow } from './blueprint.ts';
import type { Leaving } from './CellEditor.tsx';
import type { Clipboard } from './use-clipboard.ts';
import { useEditorContext } from './editor-context.ts';
import { cellInReadingOrder, placeAfter, rangeOf, type GridPlace } from './grid.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import type { Commands } from './use-commands.ts';
import type { EditorModel } from './use-editor.ts';
import { useHeadDrag } from './use-head-drag.ts';
import { useMatrixEvents } from './use-matrix-events.ts';

interface MatrixProps {
  model: EditorModel;
  clipboard: Clipboard;
  commands: Commands;
}

/** The map as a table to walk through by arrow keys: one stop for the Tab key, commands by keys and menu. */
export function Matrix({ model, clipboard, commands }: MatrixProps) {
  const { state, active, editor, grid } = model;
  const { map } = editor;
  const { words, lang } = useEditorContext();
  const current = useRef(model);
  useEffect(() => {
    current.current = model;
  });
  const { columns } = grid;
  const lines = useMemo(() => linesBelow(map.lanes, lang), [map.lanes, lang]);
  const events = useMatrixEvents({ model, clipboard, commands });
  const drag = useHeadDrag(model, commands);
  const onLeave = useCallback((how: Leaving) => leaveCell(current.current, how), []);
  const range = state.anchor && active ? rangeOf(grid, active, state.anchor) : undefined;
  const isInRow = (place: GridPlace | null | undefined, lane: string) =>
    place?.kind === 'cell' ? place.lane === lane : place?.kind === 'lane' && place.id === lane;

  return (
    <div className="map-scroller" data-view="matrix">
      <table
        // A table by nature, so that rows and heads are known everywhere; a grid, because arrow keys walk through it.
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-to-interactive-role
        role="grid"
        className="map-table"
        aria-label={words.grid(map.title)}
        aria-describedby="map-grid-help"
        aria-multiselectable="true"
        {...events}
        {...drag}
      >
        <MatrixHead
          columns={columns}
          active={isHead(active) ? active : undefined}
          editing={isHead(state.editing) ? state.editing : null}
        />
        <tbody>
          {grid.lanes.map((lane, row) => (
            <MatrixRow
              key={lane.id}
              lane={lane}
              columns={columns}
              cells={columns.map((column) => cellAt(map, column.id, lane.id))}
              active={isInRow(active, lane.id) ? active : undefined}
              editing={isInRow(state.editing, lane.id) ? state.editing : null}
              isTyping={state.isTyping}
              selectedFrom={range && row >= range.top && row <= range.bottom ? range.left : -1}
              selectedTo={range && row >= range.top && row <= range.bottom ? range.right : -1}
              line={lines.get(lane.id)}
              onLeave={onLeave}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isHead = (place: GridPlace | null | undefined) => place?.kind === 'phase' || place?.kind === 'step';

/** Ends typing in a cell; the focus goes where the key says. */
function leaveCell({ state, grid, dispatch }: EditorModel, how: Leaving): void {
  const { editing: place } = state;
  if (how === 'elsewhere' || place?.kind !== 'cell') return dispatch({ type: 'leave' });
  const next = {
    stay: () => place,
    down: () => placeAfter(grid, place, { by: 'cell', direction: 'down' }),
    next: () => cellInReadingOrder(grid, place, 1) ?? place,
    previous: () => cellInReadingOrder(grid, place, -1) ?? place,
  }[how]();
  dispatch({ type: 'leave' });
  dispatch({ type: 'go-to', place: next });
}
