import { useRef, type PointerEvent } from 'react';
import { journeyPartOf, type Column } from '../columns.ts';
import { curveHeight, drawCurve, feelingAtHeight } from '../curve-geometry.ts';
import type { MapCell, MapLane } from '../model.ts';
import { setFeeling, type FeelingField } from './actions-cell.ts';
import { useEditorContext } from './editor-context.ts';

interface CurveOverlayProps {
  lane: MapLane;
  columns: readonly Column[];
  cells: readonly (MapCell | undefined)[];
}

/** The curve of one lane of feelings, across all its columns; its points can be pulled up and down. */
export function CurveOverlay({ lane, columns, cells }: CurveOverlayProps) {
  const asIs = drawCurve(cells.map((cell) => cell?.feeling ?? null));
  const toBe = drawCurve(cells.map((cell) => cell?.feelingToBe ?? null));
  const count = columns.length;
  const share = (x: number) => `${(100 * x) / asIs.width}%`;
  return (
    // The picture hangs in the first cell and is as wide as all of them; columns are of one width.
    <svg className="map-curve" width={`${100 * count}%`} aria-hidden="true">
      <svg viewBox={`0 0 ${asIs.width} ${curveHeight}`} width="100%" height="100%" preserveAspectRatio="none">
        <path className="map-curve-middle" d={`M0 ${asIs.middle}H${asIs.width}`} />
        <path className="map-curve-to-be" d={toBe.d} />
        <path className="map-curve-line" d={asIs.d} />
      </svg>
      {toBe.points.map(({ x, y, column }) => (
        <Point
          key={`to-be ${columns[column]!.id}`}
          {...{ lane }}
          field="feelingToBe"
          column={columns[column]!}
          x={share(x)}
          y={y}
        />
      ))}
      {asIs.points.map(({ x, y, column }) => (
        <Point
          key={columns[column]!.id}
          {...{ lane }}
          field="feeling"
          column={columns[column]!}
          x={share(x)}
          y={y}
        />
      ))}
    </svg>
  );
}

interface PointProps {
  lane: MapLane;
  column: Column;
  field: FeelingField;
  x: string;
  /** In hundredths of the height. */
  y: number;
}

/** A point of the curve. By keyboard its value is set with the slider of the cell. */
function Point({ lane, column, field, x, y }: PointProps) {
  const { words, change, dispatch, isReadOnly } = useEditorContext();
  const isHeld = useRef(false);

  function hold(event: PointerEvent<SVGGElement>) {
    if (event.button !== 0 || isReadOnly) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    isHeld.current = true;
    dispatch({ type: 'go-to', place: { kind: 'cell', column: column.id, lane: lane.id } });
  }
  function pull(event: PointerEvent<SVGGElement>) {
    const picture = event.currentTarget.ownerSVGElement;
    if (!isHeld.current || !picture) return;
    const { top, height } = picture.getBoundingClientRect();
    change(setFeeling(column.id, lane.id, feelingAtHeight((event.clientY - top) / height), field), {
      group: `pull ${field} ${column.id}/${lane.id}`,
      label: words.said.feeling(words.cell(column.name, lane.name)),
    });
  }
  function letGo() {
    if (!isHeld.current) return;
    isHeld.current = false;
    dispatch({ type: 'settle' });
  }
  const mark =
    field === 'feeling' ? (
      <circle className="map-curve-point" cx={x} cy={`${y}%`} r={7} />
    ) : (
      <circle className="map-curve-point map-curve-point-to-be" cx={x} cy={`${y}%`} r={5} />
    );
  return (
    <g
      className={journeyPartOf(column.phase)}
      onPointerDown={hold}
      onPointerMove={pull}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <circle className="map-curve-reach" cx={x} cy={`${y}%`} r={16} />
      {mark}
    </g>
  );
}
