import type { Kind } from '../../search/run-query.ts';

const kindsDe: Record<Kind | 'all', string> = {
  all: 'Alles',
  guide: 'Guide',
  glossary: 'Glossar',
  exercise: 'Übungen',
  template: 'Vorlagen',
};
const quotedDe = (words: readonly string[]) => words.map((word) => `„${word}“`).join(', ');

const de = {
  label: 'Guide durchsuchen',
  placeholder: 'Wort oder Frage',
  submit: 'Suchen',
  close: 'Schließen',
  kindLegend: 'Treffer eingrenzen',
  kinds: kindsDe,
  loading: 'Die Suche wird geladen …',
  found: (count: number, query: string) => `${count} Treffer für „${query}“`,
  someWordsOnly: (count: number) =>
    count === 1
      ? 'Keine Seite enthält alle Wörter; 1 Treffer mit einigen davon'
      : `Keine Seite enthält alle Wörter; ${count} Treffer mit einigen davon`,
  alsoSome: (count: number) => `, ${count} weitere mit einigen der Wörter`,
  without: (words: readonly string[]) => `, ohne ${quotedDe(words)}`,
  nothing: (query: string) => `Kein Treffer für „${query}“`,
  meant: 'Meinten Sie',
  everywhere: 'Ohne Eingrenzung suchen',
  lookHere: 'Vielleicht hilft ein anderes Wort, oder Sie sehen hier nach:',
  glossary: 'Alle Begriffe im Glossar',
  phases: 'Die Phasen im Überblick',
  more: (count: number) => (count === 1 ? 'Noch 1 Treffer zeigen' : `Noch ${count} Treffer zeigen`),
  failed: 'Die Suche ließ sich nicht laden. Prüfen Sie die Verbindung.',
  again: 'Noch einmal versuchen',
  noIndex:
    'Beim Entwickeln sucht die Suche im Index des letzten Builds, und es gibt noch keinen: „npm run build“ legt ihn an.',
  start: 'Sie wissen noch nicht, wonach? Beginnen Sie hier:',
  noScript: 'Die Suche braucht JavaScript. Ohne geht es unten weiter.',
};
export type SearchWords = typeof de;

const kindsEn: Record<Kind | 'all', string> = {
  all: 'Everything',
  guide: 'Guide',
  glossary: 'Glossary',
  exercise: 'Exercises',
  template: 'Templates',
};
const quotedEn = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

const en: SearchWords = {
  label: 'Search the guide',
  placeholder: 'Word or question',
  submit: 'Search',
  close: 'Close',
  kindLegend: 'Narrow the results',
  kinds: kindsEn,
  loading: 'The search is loading …',
  found: (count, query) => (count === 1 ? `1 result for “${query}”` : `${count} results for “${query}”`),
  someWordsOnly: (count) =>
    count === 1
      ? 'No page holds all the words; 1 result with some of them'
      : `No page holds all the words; ${count} results with some of them`,
  alsoSome: (count) => `, ${count} more with some of the words`,
  without: (words) => `, without ${quotedEn(words)}`,
  nothing: (query) => `No result for “${query}”`,
  meant: 'Did you mean',
  everywhere: 'Search everything',
  lookHere: 'Another word may help, or look here:',
  glossary: 'All terms in the glossary',
  phases: 'The phases at a glance',
  more: (count) => (count === 1 ? 'Show 1 more result' : `Show ${count} more results`),
  failed: 'The search could not be loaded. Check the connection.',
  again: 'Try again',
  noIndex:
    'During development the search uses the index of the last build, and there is none yet: “npm run build” makes it.',
  start: 'Not sure what to look for? Begin here:',
  noScript: 'The search needs JavaScript. Without it, go on below.',
};

export const searchWords = { de, en };
