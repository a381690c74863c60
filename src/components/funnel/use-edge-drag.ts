import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { ChartControls } from './ChartEdge.tsx';
import { countAtEdge } from './geometry.ts';
import { countByKey } from './keyboard.ts';
import type { FunnelStage } from './model.ts';

/** A drag keeps the scale it began with; else the bar would run away from the pointer. */
interface Drag {
  left: number;
  width: number;
  largest: number;
  /** From the pointer to the bar's end, so that taking hold moves nothing. */
  offset: number;
}

/** Handlers that pull the end of a bar by mouse, finger, pen and keyboard. */
export function useEdgeDrag(stage: FunnelStage | undefined, largest: number, controls: ChartControls) {
  const drag = useRef<Drag | null>(null);
  if (!stage) return {};
  const scale = Math.max(1, largest);

  return {
    onPointerDown(event: PointerEvent<SVGGElement>) {
      if (!controls.isReady || event.button !== 0) return;
      const picture = event.currentTarget.ownerSVGElement?.ownerSVGElement;
      if (!picture) return;
      event.preventDefault();
      event.currentTarget.focus();
      event.currentTarget.setPointerCapture(event.pointerId);
      const { left, width } = picture.getBoundingClientRect();
      const offset = event.clientX - left - (stage.count / scale) * width;
      drag.current = { left, width, largest: scale, offset };
    },
    onPointerMove(event: PointerEvent<SVGGElement>) {
      if (!drag.current) return;
      const { left, width, largest: kept, offset } = drag.current;
      controls.onSet(stage.id, countAtEdge((event.clientX - left - offset) / width, kept));
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onBlur: () => controls.onSettle(stage.id),
    onKeyDown(event: KeyboardEvent<SVGGElement>) {
      const count =
        event.altKey || event.ctrlKey || event.metaKey ? null : countByKey(event.key, stage.count, scale);
      if (count === null) return;
      event.preventDefault();
      controls.onSet(stage.id, count);
    },
  };

  function letGo() {
    if (!drag.current || !stage) return;
    drag.current = null;
    controls.onSettle(stage.id);
  }
}
