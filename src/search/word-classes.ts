import { stem } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The vocabulary in the compact form that {@link readWordList} reads: one string of words for each class of
 * frequency (1, 2, 3–4, 5–8, … times), the most frequent class first, by the alphabet inside, which compresses well.
 * Of several inflections only the most frequent one is named, with the frequency of all.
 */
export function wordClasses(vocabulary: Vocabulary): string[] {
  const byStem = Map.groupBy(vocabulary.values(), ({ display }) => stem(display));
  const classes = new Map<number, string[]>();
  for (const forms of byStem.values()) {
    const total = forms.reduce((sum, { count }) => sum + count, 0);
    const { display } = forms.reduce((usual, form) => (form.count > usual.count ? form : usual));
    const size = Math.ceil(Math.log2(total));
    classes.set(size, [...(classes.get(size) ?? []), display]);
  }
  return [...classes].sort(([a], [b]) => b - a).map(([, words]) => words.join(' '));
}
