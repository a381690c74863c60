import type { Language } from '../../i18n/languages.ts';
import { barWidths, canvas, whiskerSpan } from './geometry.ts';
import type { FunnelReading, FunnelStep } from './model.ts';
import { formatCount, formatShare } from './number-format.ts';
import type { WorkbenchWords } from './strings-workbench.ts';
import { useEdgeDrag } from './use-edge-drag.ts';

/** What the reader may do in the picture. */
export interface ChartControls {
  words: WorkbenchWords;
  isReady: boolean;
  /** The stage whose reasons are shown. */
  chosen: string | null;
  onChoose: (stage: string) => void;
  onSet: (stage: string, count: number) => void;
  /** The reader lets go of a bar. */
  onSettle: (stage: string) => void;
}

interface ChartEdgeProps {
  index: number;
  reading: FunnelReading;
  /** The count that fills the picture. */
  largest: number;
  lang: Language;
  controls: ChartControls;
}

/** The end of a bar: a bracket for how sure its number is, and a handle to pull. Percentages, so that nothing stretches. */
export function ChartEdge({ index, reading, largest, lang, controls }: ChartEdgeProps) {
  const stage = reading.stages[index];
  const drag = useEdgeDrag(stage, largest, controls);
  if (!stage) return null;
  const step = reading.steps[index - 1];
  const place = ((barWidths(reading.stages, largest)[index] ?? 0) / canvas.width) * 100;
  const share = step?.conversion == null ? null : formatShare(step.conversion, lang);
  return (
    <svg className="funnel-edge">
      {step && <Whisker step={step} largest={largest} />}
      <svg x={`${place}%`} overflow="visible">
        <g
          className="funnel-handle"
          role="slider"
          tabIndex={controls.isReady ? 0 : -1}
          aria-label={controls.words.edge(stage.name || controls.words.unnamed(index + 1))}
          aria-valuemin={0}
          aria-valuemax={Math.max(largest, stage.count)}
          aria-valuenow={stage.count}
          aria-valuetext={controls.words.edgeValue(formatCount(stage.count, lang), share)}
          {...drag}
        >
          <rect className="funnel-grip-area" x={-32} y={-8} width={44} height={44} />
          <rect className="funnel-grip" x={-4} y={12} width={8} height={18} rx={4} />
        </g>
      </svg>
    </svg>
  );
}

function Whisker({ step, largest }: { step: FunnelStep; largest: number }) {
  const span = whiskerSpan(step, largest);
  if (!span) return null;
  const [from, to] = [`${span.from}%`, `${span.to}%`];
  return (
    <g className="funnel-whisker">
      <line x1={from} x2={to} y1={6} y2={6} />
      <line x1={from} x2={from} y1={2} y2={10} />
      <line x1={to} x2={to} y1={2} y2={10} />
    </g>
  );
}
