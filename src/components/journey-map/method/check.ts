import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import type { GuidePageId } from './guide-pages.ts';
import { readForCheck } from './map-reading.ts';
import type { CheckPlace, Rule } from './rule.ts';
import { actionRules } from './rules-action.ts';
import { evidenceRules } from './rules-evidence.ts';
import { experienceRules } from './rules-experience.ts';
import { questionRules } from './rules-questions.ts';
import { structureRules } from './rules-structure.ts';
import { touchpointRules } from './rules-touchpoints.ts';
import { whereText } from './where.ts';

/** The rules in the order in which a map grows. */
export const rules: readonly Rule[] = [
  ...questionRules,
  ...structureRules,
  ...experienceRules,
  ...touchpointRules,
  ...evidenceRules,
  ...actionRules,
];

/** One open point in words. */
export interface OpenPoint {
  rule: string;
  sentence: string;
  why: string;
  page: GuidePageId;
  /** The first open place. */
  place: CheckPlace;
}

export interface SettledPoint {
  rule: string;
  words: string;
}

export interface DismissedPoint extends SettledPoint {
  /** What the reader gave as the reason. */
  reason: string;
}

export interface CheckResult {
  open: OpenPoint[];
  settled: SettledPoint[];
  dismissed: DismissedPoint[];
  /** How many points wait until the map has grown. */
  later: number;
  /** How many points count for this map: open, settled and later. */
  total: number;
}

/** Checks a map against all rules. Costs one walk over the cells; says its sentences in `lang`. */
export function checkMap(map: JourneyMap, lang: Language): CheckResult {
  const reading = readForCheck(map);
  const reasons = new Map((map.dismissed ?? []).map(({ rule, reason }) => [rule, reason]));
  const result: CheckResult = { open: [], settled: [], dismissed: [], later: 0, total: 0 };
  for (const { id, page, find, words } of rules) {
    const outcome = find(reading);
    const { settled, open, why } = words[lang];
    const reason = reasons.get(id);
    if (reason !== undefined) result.dismissed.push({ rule: id, words: settled, reason });
    if (reason !== undefined || outcome === 'not-needed') continue;
    result.total += 1;
    if (outcome === 'later') {
      result.later += 1;
      continue;
    }
    const { spots, quote = '', count = spots.length, of = 0 } = outcome;
    const [first] = spots;
    if (!first) {
      result.settled.push({ rule: id, words: settled });
      continue;
    }
    const where = whereText(spots, reading.columns.length, lang);
    result.open.push({
      rule: id,
      sentence: open({ where, quote, count, of }),
      why,
      page,
      place: first.place,
    });
  }
  return result;
}
