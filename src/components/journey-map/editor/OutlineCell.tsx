import { memo, useState } from 'react';
import type { MapCell, MapLane } from '../model.ts';
import { laneOf } from '../lanes.ts';
import { emptyCell } from './cell-fields.ts';
import { CellExtras } from './CellExtras.tsx';
import { CellText } from './CellText.tsx';
import { useEditorContext } from './editor-context.ts';
import { placeKey } from './grid.ts';

interface OutlineCellProps {
  cell: MapCell | undefined;
  column: string;
  columnName: string;
  lane: MapLane;
  /** What tells the cells below one heading apart. */
  label: 'lane' | 'column';
}

/** One cell of the list. It is drawn again only when something in it changes. */
export const OutlineCell = memo(function OutlineCell({
  cell = emptyCell,
  column,
  columnName,
  lane,
  label,
}: OutlineCellProps) {
  const { words, lang } = useEditorContext();
  const [isOpen, setIsOpen] = useState(false);
  const name = words.cell(columnName, lane.name);
  const field = { cell, column, lane, name };
  const place = placeKey({ kind: 'cell', column, lane: lane.id });
  const status = cell.evidence && words.detail.status[cell.evidence.status];
  const isHinted = label === 'lane' && cell.text === '' && lane.kind !== 'feeling';
  return (
    <div className="map-outline-cell" data-at={place}>
      <CellText
        {...field}
        label={label === 'lane' ? lane.name || words.unnamed : columnName}
        place={place}
        {...(isHinted && { hint: laneOf(lane.kind)[lang].hint })}
      />
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          {words.details}
          <span className="visually-hidden">: {name}</span>
          {cell.evidence && (
            <small className="map-evidence" data-status={cell.evidence.status}>
              {status}
            </small>
          )}
        </summary>
        {isOpen && <CellExtras {...field} />}
      </details>
    </div>
  );
});
