import type { Language } from '../../../i18n/languages.ts';
import { moments } from '../../../journey/moments.ts';
import { feelingWord } from '../lanes.ts';
import type { MapCell, Touchpoint } from '../model.ts';

const words = {
  de: {
    channel: { online: 'online', offline: 'offline', both: 'online und offline' },
    kind: { owned: 'eigen', partner: 'Partner', customer: 'Kunde', social: 'Umfeld' },
    answer: { yes: 'ja', partly: 'teils', no: 'nein' },
  },
  en: {
    channel: { online: 'online', offline: 'offline', both: 'online and offline' },
    kind: { owned: 'own', partner: 'partner', customer: 'customer', social: 'social' },
    answer: { yes: 'yes', partly: 'partly', no: 'no' },
  },
};

/** A value of the emotion curve with its sign: −2, 0, +1. */
export const signed = (feeling: number): string =>
  feeling > 0 ? `+${feeling}` : String(feeling).replace('-', '−');

/** What a cell says about the journey, as text; empty where it says nothing. */
export function describeCell(cell: MapCell, lang: Language): string {
  const { text, feeling, touchpoints = [], answer, moment } = cell;
  return [
    ...(typeof feeling === 'number' ? [`${signed(feeling)} ${feelingWord(feeling, lang)}`] : []),
    ...(answer ? [words[lang].answer[answer]] : []),
    ...moments.filter(({ id }) => id === moment).map((each) => each[lang].name),
    ...touchpoints.map((touchpoint) => describeTouchpoint(touchpoint, lang)),
    ...(text.trim() === '' ? [] : [text.trim()]),
  ].join('\n');
}

function describeTouchpoint({ name, channel, kind }: Touchpoint, lang: Language): string {
  const marks = [
    ...(channel ? [words[lang].channel[channel]] : []),
    ...(kind ? [words[lang].kind[kind]] : []),
  ];
  return marks.length > 0 ? `${name} (${marks.join(', ')})` : name;
}
