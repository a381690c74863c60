import type { Language } from '../../i18n/languages.ts';
import { canvas, drawFunnel, type StageShape } from './geometry.ts';
import { phaseFacts, worstKind, type FunnelReading, type FunnelStage, type FunnelStep } from './model.ts';
import { formatCount, formatShare } from './number-format.ts';
import type { FunnelWords } from './strings.ts';

interface FunnelChartProps {
  reading: FunnelReading;
  lang: Language;
  words: FunnelWords;
}

/** The picture. Its text stays text, so that it keeps its size while the shapes stretch. */
export function FunnelChart({ reading, lang, words }: FunnelChartProps) {
  const shapes = drawFunnel(reading.stages);
  return (
    <div className="funnel-chart" role="img" aria-label={words.picture}>
      {reading.stages.map((stage, index) => {
        const step = reading.steps[index];
        const partBefore = index > 0 ? partOf(reading.stages[index - 1]) : null;
        const { part } = phaseFacts(stage.phase);
        return (
          <div key={stage.phase} className={`funnel-stage ${part}`}>
            {part !== partBefore && <span className="funnel-part">{words.part[part]}</span>}
            <span className="funnel-name">{phaseFacts(stage.phase)[lang].name}</span>
            <span className="funnel-count">{formatCount(stage.count, lang)}</span>
            <StageBar shape={shapes[index]} />
            {step && (
              <StepFlow step={step} shape={shapes[index]} reading={reading} lang={lang} words={words} />
            )}
          </div>
        );
      })}
    </div>
  );
}

function StageBar({ shape }: { shape: StageShape | undefined }) {
  return (
    <svg
      className="funnel-bar"
      viewBox={`0 0 ${canvas.width} ${canvas.barHeight}`}
      preserveAspectRatio="none"
    >
      <path d={shape?.bar} />
    </svg>
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
      <svg viewBox={`0 0 ${canvas.width} ${canvas.flowHeight}`} preserveAspectRatio="none">
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

function partOf(stage: FunnelStage | undefined) {
  return stage ? phaseFacts(stage.phase).part : null;
}
