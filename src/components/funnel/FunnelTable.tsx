import { useId } from 'react';
import type { Language } from '../../i18n/languages.ts';
import type { PhaseId } from '../../journey/phases.ts';
import type { CountField } from './actions.ts';
import { phaseFacts, worstKind, type FunnelStep } from './model.ts';
import { formatCount, formatShare } from './number-format.ts';
import type { FunnelWords } from './strings.ts';
import type { Funnel } from './use-funnel.ts';

/** Addresses of the phase pages in the reader's language; a phase without one is named without a link. */
export type PhaseLinks = Readonly<Partial<Record<PhaseId, string>>>;

interface FunnelTableProps {
  funnel: Funnel;
  phaseLinks: PhaseLinks;
  lang: Language;
  words: FunnelWords;
}

/** The numbers: where they are typed, and the equal of the picture. */
export function FunnelTable({ funnel, phaseLinks, lang, words }: FunnelTableProps) {
  const { columns } = words;
  return (
    <table className="funnel-table">
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
        </tr>
      </thead>
      <tbody>
        {funnel.fields.map((field, index) => (
          <PhaseRows
            key={field.phase}
            field={field}
            step={funnel.reading.steps[index - 1]}
            address={phaseLinks[field.phase]}
            funnel={funnel}
            lang={lang}
            words={words}
          />
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  funnel: Funnel;
  lang: Language;
  words: FunnelWords;
}

interface PhaseRowsProps extends CellProps {
  field: CountField;
  /** The step that leads to this phase. */
  step: FunnelStep | undefined;
  address: string | undefined;
}

/** The row of a phase and, below it, what is wrong with its number. */
function PhaseRows({ field, step, address, funnel, lang, words }: PhaseRowsProps) {
  const id = useId();
  const { phase, problem } = field;
  const { part, [lang]: facts } = phaseFacts(phase);
  return (
    <>
      <tr>
        <th scope="row">
          <span className={`funnel-station ${part}`}>
            {address === undefined ? facts.name : <a href={address}>{facts.name}</a>}
          </span>
        </th>
        <td>
          <label className="visually-hidden" htmlFor={id}>
            {words.countLabel(facts.name)}
          </label>
          <input
            id={id}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={field.text}
            readOnly={!funnel.isReady}
            aria-invalid={problem !== null}
            aria-describedby={problem ? `${id}-error` : undefined}
            onChange={(event) => funnel.type(phase, event.currentTarget.value)}
            onBlur={() => funnel.leave(phase)}
            onKeyDown={(event) => event.key === 'Enter' && funnel.leave(phase)}
          />
        </td>
        <StepCells step={step} funnel={funnel} lang={lang} words={words} />
      </tr>
      {problem && (
        <tr className="funnel-error">
          <td id={`${id}-error`} colSpan={4}>
            {words.error({
              problem,
              found: shorten(field.text.trim()),
              kept: formatCount(field.count, lang),
            })}
          </td>
        </tr>
      )}
    </>
  );
}

function StepCells({ step, funnel, lang, words }: CellProps & { step: FunnelStep | undefined }) {
  const kind = step ? worstKind(step, funnel.reading.worst) : null;
  const isGrowth = step !== undefined && step.lost < 0;
  const missing = step ? words.nothingBefore : words.firstPhase;
  return (
    <>
      <td data-label={words.columns.conversion}>
        {step && step.conversion !== null ? formatShare(step.conversion, lang) : <NoValue reason={missing} />}
      </td>
      <td data-label={isGrowth ? '' : words.columns.lost} data-worst={kind ?? undefined}>
        {step ? lostText(step.lost, lang, words) : <NoValue reason={missing} />}
        {kind && <small>{words.worstInTable[kind]}</small>}
      </td>
    </>
  );
}

function NoValue({ reason }: { reason: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{reason}</span>
    </>
  );
}

function lostText(lost: number, lang: Language, words: FunnelWords): string {
  return lost < 0 ? words.more(formatCount(-lost, lang)) : formatCount(lost, lang);
}

function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
