/** What the sentence about a chosen phase is made of, in the page's language. */
export interface SentenceWords {
  lang: string;
  matches: string;
  /** Introduces the reason for the chosen phase's own place. */
  ownJudgement: string;
  /** Stands before the number of the note at a counterpart whose place is a judgement. */
  judgement: string;
  without: string;
}

interface Counterpart {
  name: string;
  /** Number of the note with the reason; undefined where the alignment is plain. */
  note: string | undefined;
}

/**
 * Says which phases of the other models stand beside the chosen one. Only the chosen phase's own reason is spelled
 * out, of its counterparts the numbers of the notes: there are up to eight, a minute and more for a screen reader.
 *
 * @param reason why the chosen phase stands where it does; empty where that is plain
 * @param others every other model with its counterparts, in the order of the picture
 */
export function sentenceAbout(
  words: SentenceWords,
  chosen: { name: string; model: string },
  reason: string,
  others: readonly { model: string; phases: readonly Counterpart[] }[],
): string {
  const list = new Intl.ListFormat(words.lang);
  const named = ({ name, note }: Counterpart) => (note ? `${name} [${words.judgement}\u00A0${note}]` : name);
  const found = others
    .filter(({ phases }) => phases.length > 0)
    .map(({ model, phases }) => `${list.format(phases.map(named))} (${model})`);
  const without = others.filter(({ phases }) => phases.length === 0).map(({ model }) => model);

  return [
    found.length > 0 && `${chosen.name} (${chosen.model}) ${words.matches}: ${found.join('; ')}.`,
    reason && `${words.ownJudgement}: ${reason}`,
    without.length > 0 && `${words.without}: ${without.join('; ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
