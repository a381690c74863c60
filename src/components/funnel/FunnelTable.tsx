import { CountInput } from './CountInput.tsx';
import type { Language } from '../../i18n/languages.ts';
import { stepInterval } from './certainty.ts';
import type { FunnelReading, FunnelStage, FunnelStep } from './model.ts';
import { worstKind } from './model.ts';
import { formatCount, formatShare, rangePerHundred } from './number-format.ts';
import type { FunnelWords } from './strings.ts';
import type { WorkbenchWords } from './strings-workbench.ts';
import type { Funnel } from './use-funnel.ts';

/** Addresses of the phase pages in the reader's language, by phase; a phase without one is named without a link. */
export type PhaseLinks = Readonly<Record<string, string>>;

interface FunnelTableProps {
  funnel: Funnel;
  phaseLinks: PhaseLinks;
  lang: Language;
  words: FunnelWords;
  /** Words of the full tool; with them the table says how sure each share is and what is left from the start. */
  detail?: WorkbenchWords | undefined;
}

/** The numbers: where they are typed, and the equal of the picture. */
export function FunnelTable({ funnel, phaseLinks, lang, words, detail }: FunnelTableProps) {
  const { columns } = words;
  return (
    <table className={detail ? 'funnel-table detailed' : 'funnel-table'}>
      <caption>
        <span className="funnel-caption">{words.caption}</span>
        <span className="funnel-caption-note">
          <span className="funnel-invitation">{words.invitation} </span>
          {words.comparison}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{columns.phase}</th>
          <th scope="col">{columns.count}</th>
          <th scope="col">{columns.conversion}</th>
          <th scope="col">{columns.lost}</th>
          {detail && <th scope="col">{detail.cumulative}</th>}
        </tr>
      </thead>
      <tbody>
        {funnel.reading.stages.map((stage, index) => (
          <PhaseRows key={stage.id} {...{ stage, index, funnel, phaseLinks, lang, words, detail }} />
        ))}
      </tbody>
    </table>
  );
}

interface PhaseRowsProps extends FunnelTableProps {
  stage: FunnelStage;
  index: number;
}

/** The row of a phase and, below it, what is wrong with its number. */
function PhaseRows({ stage, index, funnel, phaseLinks, lang, words, detail }: PhaseRowsProps) {
  const field = funnel.document.first.fields[index];
  if (!field) return null;
  const address =
    phaseLinks[stage.id] ?? (stage.covers.length === 1 ? phaseLinks[stage.covers[0] ?? ''] : undefined);
  const name = stage.name || (detail?.unnamed(index + 1) ?? '');
  const error = `funnel-error-${stage.id}`;
  const step = funnel.reading.steps[index - 1];
  const isOwn = funnel.document.modelId === 'own';
  return (
    <>
      <tr>
        <th scope="row">
          <span className={`funnel-station ${stage.part}`}>
            {isOwn && detail ? (
              <OwnName {...{ stage, index, funnel, detail }} />
            ) : (
              <PhaseName {...{ name, address }} />
            )}
          </span>
        </th>
        <td>
          <CountInput {...{ funnel, field, name, words }} series="first" stage={stage.id} error={error} />
        </td>
        <StepCells step={step} reading={funnel.reading} lang={lang} words={words} detail={detail} />
        {detail && (
          <td data-label={detail.cumulative}>
            {formatShareOr(funnel.reading.cumulative[index] ?? null, lang)}
          </td>
        )}
      </tr>
      {field.problem && (
        <tr className="funnel-error">
          <td id={error} colSpan={detail ? 5 : 4}>
            {words.error({
              problem: field.problem,
              found: shorten(field.text.trim()),
              kept: formatCount(field.count, lang),
            })}
          </td>
        </tr>
      )}
    </>
  );
}

function PhaseName({ name, address }: { name: string; address: string | undefined }) {
  return address === undefined ? name : <a href={address}>{name}</a>;
}

interface OwnNameProps {
  stage: FunnelStage;
  index: number;
  funnel: Funnel;
  detail: WorkbenchWords;
}

function OwnName({ stage, index, funnel, detail }: OwnNameProps) {
  return (
    <span className="funnel-own">
      <input
        type="text"
        aria-label={detail.stageName(index + 1)}
        value={stage.name}
        maxLength={60}
        onChange={(event) =>
          funnel.change({ type: 'rename-stage', stage: stage.id, name: event.currentTarget.value })
        }
      />
      <button
        type="button"
        className="plain"
        disabled={funnel.reading.stages.length <= 2}
        aria-label={detail.removeStage(stage.name || detail.unnamed(index + 1))}
        onClick={() => funnel.change({ type: 'remove-stage', stage: stage.id })}
      >
        {detail.remove}
      </button>
    </span>
  );
}

interface StepCellsProps {
  step: FunnelStep | undefined;
  reading: FunnelReading;
  lang: Language;
  words: FunnelWords;
  detail: WorkbenchWords | undefined;
}

function StepCells({ step, reading, lang, words, detail }: StepCellsProps) {
  const kind = step ? worstKind(step, reading.worst) : null;
  const isGrowth = step !== undefined && step.lost < 0;
  const missing = step ? words.nothingBefore : words.firstPhase;
  const interval = detail && step ? stepInterval(step) : null;
  return (
    <>
      <td data-label={words.columns.conversion}>
        {step && step.conversion !== null ? formatShare(step.conversion, lang) : <NoValue reason={missing} />}
        {interval && detail && <small>{rangeText(interval, lang, detail)}</small>}
      </td>
      <td data-label={isGrowth ? '' : words.columns.lost} data-worst={kind ?? undefined}>
        {step ? lostText(step.lost, lang, words) : <NoValue reason={missing} />}
        {detail && step && step.lost > 0 && (
          <small>{detail.lostShare(formatShare(step.lost / step.from.count, lang))}</small>
        )}
        {kind && <small>{words.worstInTable[kind]}</small>}
      </td>
    </>
  );
}

/** “between 31 and 52 of 100”. */
function rangeText(interval: { low: number; high: number }, lang: Language, words: WorkbenchWords): string {
  const { low, high, of } = rangePerHundred(interval);
  return words.between(formatCount(low, lang), formatCount(high, lang), formatCount(of, lang));
}

function NoValue({ reason }: { reason: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{reason}</span>
    </>
  );
}

function formatShareOr(share: number | null, lang: Language): string {
  return share === null ? '–' : formatShare(share, lang);
}

function lostText(lost: number, lang: Language, words: FunnelWords): string {
  return lost < 0 ? words.more(formatCount(-lost, lang)) : formatCount(lost, lang);
}

function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
