import { useId } from 'react';
import { ToolButton } from '../controls/ToolButton.tsx';
import type { Language } from '../../i18n/languages.ts';
import type { FunnelReading } from './model.ts';
import { formatProjected, formatShare, formatWorth } from './number-format.ts';
import type { WorkbenchWords } from './strings-workbench.ts';
import type { Funnel } from './use-funnel.ts';
import { projectCounts, rankByPointWorth, type PointWorth } from './what-if.ts';

interface WhatIfProps {
  funnel: Funnel;
  lang: Language;
  words: WorkbenchWords;
}

/** Rates to try out, what they do to the end, and what a point is worth where. */
export function WhatIf({ funnel, lang, words }: WhatIfProps) {
  const id = useId();
  const { reading, document } = funnel;
  const { rates } = document;
  const now = reading.stages.map(({ count }) => count);
  const tried = projectCounts(reading.stages, rates);
  const ranking = rankByPointWorth(reading.stages, rates);
  const isTrying = Object.keys(rates).length > 0;
  return (
    <section className="funnel-what-if" aria-labelledby={id}>
      <div className="funnel-section-head">
        <h2 id={id}>{words.whatIf}</h2>
        <ToolButton
          label={words.clearRates}
          isOff={!isTrying}
          onPress={() => funnel.change({ type: 'clear-rates' })}
        />
      </div>
      <p>{words.whatIfLede}</p>
      <table className="funnel-table detailed funnel-steps">
        <thead>
          <tr>
            <th scope="col">{words.whatIfColumns.step}</th>
            <th scope="col">{words.whatIfColumns.now}</th>
            <th scope="col">{words.whatIfColumns.tried}</th>
            <th scope="col">{words.whatIfColumns.people}</th>
            <th scope="col">{words.whatIfColumns.worth}</th>
          </tr>
        </thead>
        <tbody>
          {reading.steps.map(({ to }, index) => (
            <StepRow
              key={to.id}
              {...{ index, funnel, lang, words, ranking }}
              now={now[index + 1] ?? 0}
              tried={tried[index + 1] ?? 0}
              scale={Math.max(...now, ...tried, 1)}
            />
          ))}
        </tbody>
      </table>
      <div role="status" className="funnel-outcome">
        <p>{outcome(now.at(-1) ?? 0, tried.at(-1) ?? 0, reading, isTrying, lang, words)}</p>
        <p>{bestText(ranking, reading, lang, words)}</p>
      </div>
    </section>
  );
}

interface StepRowProps extends WhatIfProps {
  index: number;
  ranking: readonly PointWorth[];
  now: number;
  tried: number;
  /** The widest bar's number. */
  scale: number;
}

function StepRow({ index, funnel, lang, words, ranking, now, tried, scale }: StepRowProps) {
  const step = funnel.reading.steps[index];
  if (!step) return null;
  const { conversion, to } = step;
  const rate = funnel.document.rates[to.id];
  const rank = ranking.findIndex((each) => each.step === index);
  const gain = ranking[rank]?.gain ?? 0;
  const [from, next] = [nameOf(funnel.reading, index, words), nameOf(funnel.reading, index + 1, words)];
  return (
    <tr>
      <th scope="row">{words.step(from, next)}</th>
      <td data-label={words.whatIfColumns.now}>
        {conversion === null ? '–' : formatShare(conversion, lang)}
      </td>
      <td className="funnel-try">
        <input
          type="range"
          min={0}
          max={Math.max(100, Math.ceil((conversion ?? 0) * 150))}
          step={0.1}
          disabled={!funnel.isReady || conversion === null}
          value={Math.round((rate ?? conversion ?? 0) * 1000) / 10}
          aria-label={words.tryRate(from, next)}
          aria-valuetext={formatShare(rate ?? conversion ?? 0, lang)}
          onChange={(event) =>
            funnel.change({ type: 'try-rate', stage: to.id, rate: Number(event.currentTarget.value) / 100 })
          }
        />
        <span>{conversion === null ? '–' : formatShare(rate ?? conversion, lang)}</span>
      </td>
      <td data-label={words.whatIfColumns.people} className={to.part}>
        {words.peopleNow(formatProjected(now, lang), formatProjected(tried, lang))}
        <svg className="funnel-pair" aria-hidden="true">
          <rect className="now" y={0} width={`${(now / scale) * 100}%`} height={5} />
          <rect className="tried" y={7} width={`${(tried / scale) * 100}%`} height={5} />
        </svg>
      </td>
      <td data-label={words.whatIfColumns.worth}>
        {gain > 0 ? words.worth(formatWorth(gain, lang), rank + 1) : words.noWorth}
      </td>
    </tr>
  );
}

function nameOf({ stages }: FunnelReading, index: number, words: WorkbenchWords): string {
  return stages[index]?.name || words.unnamed(index + 1);
}

function outcome(
  now: number,
  tried: number,
  reading: FunnelReading,
  isTrying: boolean,
  lang: Language,
  words: WorkbenchWords,
): string {
  const stage = nameOf(reading, reading.stages.length - 1, words);
  if (!isTrying) return words.endSame(formatProjected(now, lang), stage);
  return words.endTried(
    formatProjected(tried, lang),
    formatProjected(now, lang),
    formatWorth(tried - now, lang),
    stage,
  );
}

function bestText(
  [best]: readonly PointWorth[],
  reading: FunnelReading,
  lang: Language,
  words: WorkbenchWords,
): string {
  if (!best || best.gain === 0) return '';
  const step = words.step(nameOf(reading, best.step, words), nameOf(reading, best.step + 1, words));
  return words.best(step, formatWorth(best.gain, lang));
}
