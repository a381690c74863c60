import type { Language } from '../../i18n/languages.ts';
import { ChartEdge, type ChartControls } from './ChartEdge.tsx';
import { canvas, drawFunnel, largestCount, type StageShape } from './geometry.ts';
import { worstKind, type FunnelReading, type FunnelStage, type FunnelStep } from './model.ts';
import { formatCount, formatShare } from './number-format.ts';
import type { FunnelWords } from './strings.ts';

interface FunnelChartProps {
  reading: FunnelReading;
  lang: Language;
  words: FunnelWords;
  /** Makes the picture a tool; without it, it is a picture. */
  controls?: ChartControls | undefined;
  /** A second period or segment, drawn below the first on the same scale. */
  second?: ComparedSeries | null;
}

/** The second of two compared series. */
export interface ComparedSeries {
  name: string;
  reading: FunnelReading;
}

/** The picture. Its text stays text, so that it keeps its size while the shapes stretch. */
export function FunnelChart({ reading, lang, words, controls, second = null }: FunnelChartProps) {
  const others = second?.reading.stages ?? [];
  const largest = largestCount(reading.stages, others);
  const shapes = drawFunnel(reading.stages, largest);
  const otherShapes = drawFunnel(others, largest);
  const role = controls
    ? ({ role: 'group', 'aria-label': controls.words.chart } as const)
    : ({ role: 'img', 'aria-label': words.picture } as const);
  return (
    <div className={second ? 'funnel-chart compared' : 'funnel-chart'} {...role}>
      {reading.stages.map((stage, index) => {
        const step = reading.steps[index];
        const partBefore = reading.stages[index - 1]?.part ?? null;
        return (
          <div key={stage.id} className={`funnel-stage ${stage.part}`}>
            {stage.part !== partBefore && <span className="funnel-part">{words.part[stage.part]}</span>}
            <StageName stage={stage} index={index} controls={controls} />
            <span className="funnel-count">{formatCount(stage.count, lang)}</span>
            <StageBar shape={shapes[index]} />
            {controls && <ChartEdge {...{ index, reading, largest, lang, controls }} />}
            {second && (
              <SecondBar
                shape={otherShapes[index]}
                label={words.compared(second.name, formatCount(others[index]?.count ?? 0, lang))}
              />
            )}
            {step && (
              <StepFlow step={step} shape={shapes[index]} reading={reading} lang={lang} words={words} />
            )}
          </div>
        );
      })}
    </div>
  );
}

interface StageNameProps {
  stage: FunnelStage;
  index: number;
  controls: ChartControls | undefined;
}

function StageName({ stage, index, controls }: StageNameProps) {
  if (!controls) return <span className="funnel-name">{stage.name}</span>;
  return (
    <button
      type="button"
      className="funnel-name"
      aria-pressed={controls.chosen === stage.id}
      onClick={() => controls.onChoose(stage.id)}
    >
      {stage.name || controls.words.unnamed(index + 1)}
    </button>
  );
}

function StageBar({ shape }: { shape: StageShape | undefined }) {
  return (
    <svg
      className="funnel-bar"
      viewBox={`0 0 ${canvas.width} ${canvas.barHeight}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={shape?.bar} />
    </svg>
  );
}

function SecondBar({ shape, label }: { shape: StageShape | undefined; label: string }) {
  return (
    <span className="funnel-second">
      <StageBar shape={shape} />
      <span>{label}</span>
    </span>
  );
}

interface StepFlowProps extends FunnelChartProps {
  step: FunnelStep;
  shape: StageShape | undefined;
}

function StepFlow({ step, shape, reading, lang, words }: StepFlowProps) {
  const kind = worstKind(step, reading.worst);
  return (
    <span className="funnel-flow" data-worst={kind ?? undefined}>
      <svg viewBox={`0 0 ${canvas.width} ${canvas.flowHeight}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={shape?.flow ?? undefined} />
      </svg>
      <span>
        {conversionText(step.conversion, lang, words)}
        {kind && <strong>{words.worstInPicture[kind]}</strong>}
      </span>
    </span>
  );
}

function conversionText(conversion: number | null, lang: Language, words: FunnelWords): string {
  if (conversion === null) return words.nothingBefore;
  const share = formatShare(conversion, lang);
  return conversion > 1 ? words.grows(share) : words.comesThrough(share);
}
