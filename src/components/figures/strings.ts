import type { Both, Language } from '../../i18n/languages.ts';

const de = {
  caption: 'Die Phasenmodelle an einem Maßstab: den acht Phasen und der Empfehlung',
  key: (missing: string) =>
    `Ein gestrichelter Rand und ◊ heißen: Die Zuordnung ist ein Urteil; die Zahl führt zur Begründung unter dem Bild. „${missing}“ heißt: Das Modell hat dafür kein Wort.`,
  hint: 'Wählen Sie eine Phase, dann treten ihre Gegenstücke in den anderen Modellen hervor. Die Pfeiltasten wechseln innerhalb eines Modells, Esc hebt die Auswahl auf.',
  sources: 'Quellen',
  missing: 'fehlt',
  judgementMark: (note: number) => `Urteil ${note}`,
  sentence: {
    lang: 'de',
    matches: 'entspricht',
    ownJudgement: 'Diese Zuordnung ist ein Urteil',
    judgement: 'Urteil',
    without: 'Ohne Gegenstück',
  },
  clear: 'Auswahl aufheben',
  reasons: (count: number) => `Warum die Zuordnung an ${count} Stellen ein Urteil ist`,
  table: 'Dieselbe Zuordnung als Tabelle',
  tableCaption: (first: string, last: string) =>
    `Die acht Phasen und die Empfehlung bei: ${first} bis ${last}`,
  leadsTo: 'Führt zu',
};
export type PhaseModelsWords = typeof de;

const en: PhaseModelsWords = {
  caption: 'The phase models on one yardstick: the eight phases and advocacy',
  key: (missing) =>
    `A dashed edge and ◊ mean that the alignment is a judgement; the number leads to the reason below the picture. “${missing}” means that the model has no word for it.`,
  hint: 'Choose a phase, and its counterparts in the other models stand out. The arrow keys move within a model, Esc clears the choice.',
  sources: 'Sources',
  missing: 'not named',
  judgementMark: (note) => `judgement ${note}`,
  sentence: {
    lang: 'en-GB',
    matches: 'corresponds to',
    ownJudgement: 'This alignment is a judgement',
    judgement: 'judgement',
    without: 'No counterpart in',
  },
  clear: 'Clear the choice',
  reasons: (count) => `Why the alignment is a judgement in ${count} places`,
  table: 'The same alignment as a table',
  tableCaption: (first, last) => `The eight phases and advocacy in: ${first} to ${last}`,
  leadsTo: 'Leads to',
};

export const phaseModelsWords = { de, en };

/** Where a word may break in a narrow column. Browsers do not hyphenate every language, and a cut word is unreadable. */
const breaks = [
  'Atten|tion',
  'Aware|ness',
  'Bewer|tung',
  'Bewusst|werdung',
  'Online|marketing',
  'Conver|sion',
  'onsider|ation',
  'Empfeh|lung',
  'Evalu|ation',
  'Favor|ability',
  'Favour|ability',
  'Kaufent|scheidung',
  'scheidungs|prozess',
  'Recher|che',
  'Repur|chase',
  'Treue|schleife',
  'Wieder|kauf',
].map((word) => ({ plain: word.replaceAll('|', ''), soft: word.replaceAll('|', '\u00AD') }));

/** Gives the name of a phase soft hyphens where its words may break. */
export const breakable = (name: string): string =>
  breaks.reduce((text, { plain, soft }) => text.replaceAll(plain, soft), name);

/** Model names are long; in sentences and table heads the author or firm in parentheses is left out. */
export const shortModelName = (name: string): string => name.replace(/ \(.*\)$/, '');

/** The `lang` of a phase's name, where it is not the page's: most models keep their English words in German. */
export const languageOfName = (name: Both<string>, lang: Language): 'en' | undefined =>
  lang === 'de' && name.de === name.en ? 'en' : undefined;
