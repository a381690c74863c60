import type { Language } from '../../i18n/languages.ts';
import { undecidedWorst } from './certainty.ts';
import type { FunnelReading } from './model.ts';
import { formatCount, formatShare, leavingPerHundred } from './number-format.ts';
import { funnelWords } from './strings.ts';

/**
 * Puts the result into sentences: the worst step, in two sentences when share and number name different steps,
 * then what is left over all. At least two sentences, whatever the numbers.
 */
export function describeFindings(reading: FunnelReading, lang: Language): string[] {
  return [...describeWorst(reading, lang), describeOverall(reading, lang)];
}

/** Warns when the sample is too small to tell the two worst steps apart, or says nothing. */
export function describeCertainty({ steps }: FunnelReading, lang: Language): string | null {
  const undecided = undecidedWorst(steps);
  return undecided && funnelWords[lang].undecided(...undecided);
}

function describeWorst({ worst }: FunnelReading, lang: Language): string[] {
  const words = funnelWords[lang];
  if (!worst) return [words.noLoss];

  const { relative, absolute } = worst;
  const leaving = leavingPerHundred(relative.conversion ?? 1);
  const lost = formatCount(absolute.lost, lang);
  if (relative === absolute) return [words.worst(relative, leaving, lost)];
  return [words.worstByShare(relative, leaving), words.worstByNumber(absolute, lost)];
}

function describeOverall({ stages, overall }: FunnelReading, lang: Language): string {
  const words = funnelWords[lang];
  if (overall === null) return words.noOverall;

  const first = formatCount(stages[0]?.count ?? 0, lang);
  const last = formatCount(stages.at(-1)?.count ?? 0, lang);
  const sentence = overall > 1 ? words.overallGrowth : words.overall;
  return sentence(first, last, formatShare(overall, lang));
}
