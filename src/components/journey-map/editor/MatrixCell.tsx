import { memo, type ReactNode } from 'react';
import { journeyPartOf, type Column } from '../columns.ts';
import type { MapCell, MapLane } from '../model.ts';
import { emptyCell } from './cell-fields.ts';
import { CellContent } from './CellContent.tsx';
import { CellEditor, type Leaving } from './CellEditor.tsx';
import { useEditorContext } from './editor-context.ts';

interface MatrixCellProps {
  /** The cell's place, as it stands in `data-place`. */
  place: string;
  cell: MapCell | undefined;
  column: Column;
  lane: MapLane;
  isActive: boolean;
  isEdited: boolean;
  isTyping: boolean;
  isSelected: boolean;
  startsPhase: boolean;
  /** The curve of the whole lane, in its first cell. */
  curve: ReactNode;
  onLeave: (how: Leaving) => void;
}

/** One cell of the matrix. It is drawn again only when something in it changes. */
export const MatrixCell = memo(function MatrixCell(props: MatrixCellProps) {
  const { place, cell, column, lane, isActive, isEdited, isTyping, isSelected, startsPhase, curve } = props;
  const { words, lang, mapLang } = useEditorContext();
  return (
    <td
      role="gridcell"
      data-place={place}
      data-active={isActive || undefined}
      data-starts-phase={startsPhase || undefined}
      tabIndex={isActive && !isEdited ? 0 : -1}
      aria-selected={isSelected || undefined}
      className={journeyPartOf(column.phase)}
      lang={mapLang}
    >
      {curve}
      {lane.kind === 'feeling' && <span className="map-curve-zone" data-curve aria-hidden="true" />}
      {isEdited ? (
        <CellEditor
          cell={cell ?? emptyCell}
          column={column.id}
          lane={lane}
          name={words.cell(column.name, lane.name)}
          startsInText={isTyping}
          onLeave={props.onLeave}
        />
      ) : (
        <CellContent cell={cell} kind={lane.kind} words={words} lang={lang} />
      )}
    </td>
  );
});
