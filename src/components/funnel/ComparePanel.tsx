import { CountInput } from './CountInput.tsx';
import type { SeriesId } from './actions.ts';
import type { Language } from '../../i18n/languages.ts';
import { areDistinguishable } from './certainty.ts';
import type { FunnelReading, FunnelStep } from './model.ts';
import { formatCount, formatPoints, formatShare } from './number-format.ts';
import type { PanelProps } from './Panels.tsx';
import { panelWords, type PanelWords } from './strings-panels.ts';
import { workbenchWords } from './strings-workbench.ts';
import { funnelWords } from './strings.ts';
import type { Funnel } from './use-funnel.ts';

/** Two periods or segments side by side: numbers, shares, difference, and whether it can be chance. */
export function ComparePanel({ funnel, context: { lang } }: PanelProps) {
  const words = panelWords[lang];
  const { second } = funnel.document;
  const compare = (isOn: boolean) => funnel.change({ type: 'compare', isOn });
  return (
    <>
      <p>{words.compareLede}</p>
      {second === null && (
        <button type="button" className="button" onClick={() => compare(true)}>
          {words.startCompare}
        </button>
      )}
      {second && (
        <>
          <div className="funnel-names">
            <SeriesName id="first" funnel={funnel} words={words} />
            <SeriesName id="second" funnel={funnel} words={words} />
          </div>
          <CompareTable funnel={funnel} lang={lang} words={words} />
          <button type="button" className="button quiet" onClick={() => compare(false)}>
            {words.stopCompare}
          </button>
        </>
      )}
    </>
  );
}

function SeriesName({ id, funnel, words }: { id: SeriesId; funnel: Funnel; words: PanelWords }) {
  return (
    <label>
      <span>{words.seriesName[id]}</span>
      <input
        type="text"
        maxLength={60}
        placeholder={words.defaultName[id]}
        value={funnel.document[id]?.name ?? ''}
        onChange={(event) =>
          funnel.change({ type: 'name-series', series: id, name: event.currentTarget.value })
        }
      />
    </label>
  );
}

interface CompareTableProps {
  funnel: Funnel;
  lang: Language;
  words: PanelWords;
}

function CompareTable({ funnel, lang, words }: CompareTableProps) {
  const { document, reading, second } = funnel;
  if (!second) return null;
  const other = second.reading;
  const [one, two] = [
    document.first.name || words.defaultName.first,
    second.name || words.defaultName.second,
  ];
  return (
    <table className="funnel-table detailed funnel-compare">
      <thead>
        <tr>
          <th scope="col">{words.phase}</th>
          <th scope="col">{one}</th>
          <th scope="col">{two}</th>
          <th scope="col">
            {words.arrived}: {one}
          </th>
          <th scope="col">
            {words.arrived}: {two}
          </th>
          <th scope="col">{words.difference}</th>
        </tr>
      </thead>
      <tbody>
        {reading.stages.map((stage, index) => (
          <CompareRow key={stage.id} {...{ index, funnel, other, one, two, lang, words }} />
        ))}
        <tr>
          <th scope="row">{words.overall}</th>
          <td />
          <td />
          <td data-label={one}>{shareText(reading.overall, lang)}</td>
          <td data-label={two}>{shareText(other.overall, lang)}</td>
          <td data-label={words.difference}>{pointsText(reading.overall, other.overall, lang, words)}</td>
        </tr>
      </tbody>
    </table>
  );
}

interface CompareRowProps extends CompareTableProps {
  index: number;
  other: FunnelReading;
  one: string;
  two: string;
}

function CompareRow({ index, funnel, other, one, two, lang, words }: CompareRowProps) {
  const { reading, document } = funnel;
  const [stage, field] = [reading.stages[index], document.second?.fields[index]];
  if (!stage || !field) return null;
  const [before, after] = [reading.steps[index - 1], other.steps[index - 1]];
  const name = stage.name || workbenchWords[lang].unnamed(index + 1);
  const error = `funnel-second-${stage.id}`;
  const label = funnelWords[lang];
  const named = { ...label, countLabel: (phase: string) => `${label.countLabel(phase)} (${two})` };
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td data-label={one}>{formatCount(stage.count, lang)}</td>
        <td>
          <CountInput {...{ funnel, field, name, error }} series="second" stage={stage.id} words={named} />
        </td>
        <td data-label={`${words.arrived}: ${one}`}>{before && shareText(before.conversion, lang)}</td>
        <td data-label={`${words.arrived}: ${two}`}>{after && shareText(after.conversion, lang)}</td>
        <td data-label={words.difference}>
          {before && after && (
            <>
              {pointsText(before.conversion, after.conversion, lang, words)}
              <small>{chanceText(before, after, words)}</small>
            </>
          )}
        </td>
      </tr>
      {field.problem && (
        <tr className="funnel-error">
          <td id={error} colSpan={6}>
            {label.error({
              problem: field.problem,
              found: field.text.trim().slice(0, 20),
              kept: formatCount(field.count, lang),
            })}
          </td>
        </tr>
      )}
    </>
  );
}

function shareText(share: number | null, lang: Language): string {
  return share === null ? '–' : formatShare(share, lang);
}

function pointsText(before: number | null, after: number | null, lang: Language, words: PanelWords): string {
  return before === null || after === null ? '–' : words.points(formatPoints(after - before, lang));
}

/** Nothing where there is no difference to judge. */
function chanceText(before: FunnelStep, after: FunnelStep, words: PanelWords): string {
  if (before.conversion === null || after.conversion === null || before.conversion === after.conversion)
    return '';
  return areDistinguishable(before, after) ? words.sure : words.unsure;
}
