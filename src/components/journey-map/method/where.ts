import type { Both, Language } from '../../../i18n/languages.ts';
import type { Spot } from './rule.ts';

/** From here on a list of names is cut short. */
const mostNames = 4;

const de = {
  numbers: [
    'null',
    'ein',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
  ],
  one: { phase: (name: string) => `in der Phase ${name}`, step: (name: string) => `im Schritt ${name}` },
  all: {
    phase: (number: string) => `in allen ${number} Phasen`,
    step: (number: string) => `in allen ${number} Schritten`,
  },
  some: {
    phase: (number: string, names: string) => `in ${number} Phasen: ${names}`,
    step: (number: string, names: string) => `in ${number} Schritten: ${names}`,
    place: (number: string, names: string) => `an ${number} Stellen: ${names}`,
  },
  and: 'und',
  more: (number: string) => `${number} weitere`,
  nameless: 'ohne Namen',
};

type WhereWords = typeof de;

const en: WhereWords = {
  numbers: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  one: { phase: (name) => `in the phase ${name}`, step: (name) => `in the step ${name}` },
  all: { phase: (number) => `in all ${number} phases`, step: (number) => `in all ${number} steps` },
  some: {
    phase: (number, names) => `in ${number} phases: ${names}`,
    step: (number, names) => `in ${number} steps: ${names}`,
    place: (number, names) => `in ${number} places: ${names}`,
  },
  and: 'and',
  more: (number) => `${number} more`,
  nameless: 'without a name',
};

const whereWords: Both<WhereWords> = { de, en };

/** A number in words up to twelve, as it stands inside a sentence. */
const numberWord = (number: number, { numbers }: WhereWords): string => numbers[number] ?? String(number);

/** “a, b and c”; from five on “a, b, c and two more”. */
function joined(names: readonly string[], words: WhereWords): string {
  const shown = names.length > mostNames ? names.slice(0, mostNames - 1) : names;
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, words.more(numberWord(rest, words))] : shown;
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} ${words.and} ${parts.at(-1)}`;
}

/**
 * Says in one phrase where the open places of a finding are: “in two phases: research and use”. Several places in
 * one column count once; empty where no place lies in a column.
 * @param columnCount how many columns the map shows, so that “all eight phases” can be said
 */
export function whereText(spots: readonly Spot[], columnCount: number, lang: Language): string {
  const words = whereWords[lang];
  const spotOf = new Map<string, { kind: 'phase' | 'step'; name: string }>();
  for (const { place, in: column } of spots)
    if (column) spotOf.set(place.kind === 'cell' ? place.column : JSON.stringify(place), column);
  const columns = [...spotOf.values()].map(({ kind, name }) => ({
    kind,
    name: name.trim() || words.nameless,
  }));
  const [first] = columns;
  if (!first) return '';
  if (columns.length === 1) return words.one[first.kind](first.name);
  const isUniform = columns.every(({ kind }) => kind === first.kind);
  const number = numberWord(columns.length, words);
  if (isUniform && columns.length === columnCount) return words.all[first.kind](number);
  const names = joined(
    columns.map(({ name }) => name),
    words,
  );
  return words.some[isUniform ? first.kind : 'place'](number, names);
}
