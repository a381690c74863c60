import type { Language } from '../../../i18n/languages.ts';
import { moments } from '../../../journey/moments.ts';
import { feelingWords } from '../lanes.ts';
import type { MapCell, Touchpoint } from '../model.ts';

/** The words of a map written as a table. A table is read back whichever of the two languages it is in. */

const de = {
  phase: 'Phase',
  step: 'Schritt',
  values: {
    feeling: 'Wert',
    feelingToBe: 'Soll-Wert',
    touchpoints: 'Liste',
    answer: 'Antwort',
    moment: 'Art',
    evidence: 'Beleg',
  },
  evidence: { assumption: 'Annahme', partly: 'teilweise belegt', proven: 'belegt' },
  answers: { yes: 'ja', partly: 'teils', no: 'nein' },
  channels: { online: 'online', offline: 'offline', both: 'online und offline' },
  kinds: { owned: 'eigen', partner: 'mit Partner', customer: 'Kunde', social: 'sozial' },
};

export type TableWords = typeof de;

const en: TableWords = {
  phase: 'Phase',
  step: 'Step',
  values: {
    feeling: 'value',
    feelingToBe: 'value to be',
    touchpoints: 'list',
    answer: 'answer',
    moment: 'type',
    evidence: 'evidence',
  },
  evidence: { assumption: 'assumption', partly: 'partly proven', proven: 'proven' },
  answers: { yes: 'yes', partly: 'partly', no: 'no' },
  channels: { online: 'online', offline: 'offline', both: 'online and offline' },
  kinds: { owned: 'owned', partner: 'with partner', customer: 'customer', social: 'social' },
};

export const tableWords = { de, en };

/** What a cell holds besides its text; each has a row of its own below the row of its lane. */
export type ValueId = keyof TableWords['values'];
export const valueIds = Object.keys(de.values) as ValueId[];

/** Spelling and case aside, as people type names. */
export const plainName = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').replace(/:$/, '').toLowerCase();

/** The key that a word stands for in either language. */
function keyOf<K extends string>(word: string, ...lists: readonly Record<K, string>[]): K | undefined {
  const plain = plainName(word);
  const keys = Object.keys(lists[0]!) as K[];
  return keys.find((key) => lists.some((list) => plainName(list[key]) === plain));
}

export const isStepWord = (word: string): boolean => /^(schritte?|steps?)$/.test(plainName(word));

/** The value that a row below the row of a lane holds, by the row's name. */
export function valueOfRow(rowName: string, laneName: string): ValueId | undefined {
  const end = rowName.lastIndexOf(' · ');
  if (end === -1 || plainName(rowName.slice(0, end)) !== plainName(laneName)) return undefined;
  return keyOf(rowName.slice(end + 3), de.values, en.values);
}

/** -2 to +2 as “zufrieden (+1)”: the word first, because a spreadsheet takes “+1” for a formula. */
function writeFeeling(value: number | null | undefined, lang: Language): string {
  if (value === null || value === undefined) return '';
  return `${feelingWords[lang][value + 2] ?? ''} (${value > 0 ? `+${value}` : String(value).replace('-', '−')})`;
}

/** What people and programs write for a minus: the sign itself, dashes, hyphens. */
const minus = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;

/** Reads “zufrieden (+1)”, “zufrieden”, “+1” or “−1”; undefined for anything else, so that no other word is lost. */
export function readFeeling(text: string): number | undefined {
  const plain = plainName(text).slice(0, 40).replace(minus, '-');
  const [, word = '', number] = /^([^\d()+-]*?)\s*\(?([+-]?[012])?\)?$/.exec(plain) ?? [];
  const places = [feelingWords.de, feelingWords.en].map((words) => words.findIndex((each) => each === word));
  const place = Math.max(...places);
  if (place === -1 && (word !== '' || number === undefined)) return undefined;
  return number === undefined ? place - 2 : Number(number) + 0;
}

function writeTouchpoint({ name, channel, kind }: Touchpoint, words: TableWords): string {
  const details = [channel && words.channels[channel], kind && words.kinds[kind]].filter(Boolean).join(', ');
  // Always in brackets: a name may end in brackets of its own.
  return `${name.replace(/\s+/g, ' ')} (${details})`;
}

function readTouchpoint(line: string): Touchpoint {
  const open = line.endsWith(')') ? line.lastIndexOf('(') : -1;
  if (open === -1) return { name: line.trim() };
  const details = line.slice(open + 1, -1).split(',');
  const channel = details.map((word) => keyOf(word, de.channels, en.channels)).find(Boolean);
  const kind = details.map((word) => keyOf(word, de.kinds, en.kinds)).find(Boolean);
  if (!channel && !kind && details.join('').trim() !== '') return { name: line.trim() };
  return { name: line.slice(0, open).trim(), ...(channel && { channel }), ...(kind && { kind }) };
}

/** One of a cell's values as text; empty where it has none. */
export function writeValue(cell: MapCell, value: ValueId, lang: Language): string {
  const words = tableWords[lang];
  switch (value) {
    case 'feeling':
    case 'feelingToBe':
      return writeFeeling(cell[value], lang);
    case 'touchpoints':
      return (cell.touchpoints ?? []).map((touchpoint) => writeTouchpoint(touchpoint, words)).join('\n');
    case 'answer':
      return cell.answer ? words.answers[cell.answer] : '';
    case 'moment':
      return moments.find(({ id }) => id === cell.moment)?.[lang].name ?? '';
    case 'evidence': {
      const { status, source } = cell.evidence ?? {};
      return status ? `${words.evidence[status]}${source ? `: ${source}` : ''}` : '';
    }
  }
}

/** What `writeValue` wrote, in either language; undefined where it means nothing. */
export function readValue(text: string, value: ValueId): Partial<MapCell> | undefined {
  switch (value) {
    case 'feeling':
    case 'feelingToBe': {
      const feeling = readFeeling(text);
      return feeling === undefined ? undefined : { [value]: feeling };
    }
    case 'touchpoints': {
      const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
      const tooMuch = lines.length > 40 || lines.some((line) => line.length > 300);
      return tooMuch ? undefined : { touchpoints: lines.map(readTouchpoint) };
    }
    case 'answer': {
      const answer = keyOf(text, de.answers, en.answers);
      return answer && { answer };
    }
    case 'moment': {
      const moment = moments.find(
        (each) => plainName(each.de.name) === plainName(text) || each.id === plainName(text),
      );
      return moment && { moment: moment.id };
    }
    case 'evidence': {
      const [word = '', ...source] = text.split(':');
      const status = keyOf(word, de.evidence, en.evidence);
      const given = source.join(':').trim().slice(0, 300);
      return status && { evidence: { status, ...(given && { source: given }) } };
    }
  }
}
