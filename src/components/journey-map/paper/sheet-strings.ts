import type { Language } from '../../../i18n/languages.ts';
import type { JourneyPart } from '../../../journey/phases.ts';
import { feelingWord } from '../lanes.ts';
import type { MapCell, Touchpoint } from '../model.ts';

type Evidence = NonNullable<MapCell['evidence']>['status'];
type Channel = NonNullable<Touchpoint['channel']>;
type TouchpointKind = NonNullable<Touchpoint['kind']>;
type Answer = NonNullable<MapCell['answer']>;

/** +1, 0, −2: with the minus of the typefaces, not the hyphen. */
const signed = (feeling: number): string => (feeling > 0 ? `+${feeling}` : String(feeling).replace('-', '−'));

const de = {
  lang: 'de' as Language,
  title: 'Customer Journey Map',
  blueprintTitle: 'Service Blueprint',
  curveTitle: 'Emotionskurve',
  advice: 'Eine Zielgruppe, ein Szenario je Karte.\nWas Sie nur vermuten, bekommt ein Fragezeichen.',
  targetGroup: { name: 'Zielgruppe', hint: 'Wessen Reise zeigt die Karte?' },
  scenario: { name: 'Szenario', hint: 'Was will diese Person erreichen, in welcher Lage?' },
  start: { name: 'Start', hint: 'Mit welcher Handlung beginnt die Reise?' },
  end: { name: 'Ende', hint: 'Mit welcher Handlung endet sie?' },
  state: { name: 'Zustand', hint: '', 'as-is': 'Ist', 'to-be': 'Soll' },
  date: { name: 'Datum', hint: '' },
  persona: 'Persona',
  decision: 'Entscheidung',
  reviewDate: 'Nächste Durchsicht',
  note: 'Hinweis',
  parts: { before: 'Vor dem Kauf', during: 'Kauf', after: 'Nach dem Kauf' } satisfies Record<
    JourneyPart,
    string
  >,
  moment: 'Moment of Truth',
  answers: { yes: 'ja', partly: 'teils', no: 'nein' } satisfies Record<Answer, string>,
  evidence: { proven: 'belegt', partly: 'teils belegt', assumption: 'Annahme' } satisfies Record<
    Evidence,
    string
  >,
  channels: { online: 'online', offline: 'offline', both: 'beides' } satisfies Record<Channel, string>,
  touchpointKinds: {
    owned: 'eigen',
    partner: 'Partner',
    customer: 'Kunde',
    social: 'Umfeld',
  } satisfies Record<TouchpointKind, string>,
  feeling: (feeling: number) => `${signed(feeling)} ${feelingWord(feeling, 'de')}`,
  feelingToBe: (feeling: number) => `Soll: ${signed(feeling)} ${feelingWord(feeling, 'de')}`,
  openingQuote: '„',
  quote: (text: string) => `„${text}“`,
  unnamed: 'ohne Namen',
  continued: (name: string) => `${name} (Fortsetzung)`,
  changes: 'Was geändert wurde',
  glue: 'Zum Zusammenkleben Blatt\u00a01 an der rechten Linie abschneiden und auf diese Spalte legen.',
  licence: 'Lizenz CC BY 4.0',
  sheet: (number: number, of: number) => `Blatt ${number} von ${of}`,
  tile: (number: number, of: number, row: number, column: number) =>
    `Teil ${number} von ${of}: Reihe ${row}, Spalte ${column}. Links und oben an den Eckmarken abschneiden, bis an die gestrichelten Linien der Nachbarn legen, kleben.`,
  printedOn: (day: string) => `gedruckt am ${day}`,
  cellTip: (lane: string, column: string) => `${lane}, ${column}`,
  phaseTip: (number: number) => `Name der Phase ${number}`,
  feelingTip: (column: string) => `Fühlen von −2 bis +2, ${column}`,
  answerTip: (lane: string, column: string, answer: string) => `${lane}, ${column}: ${answer}`,
  alternative: (title: string, sheet: string, phases: string, lanes: string) =>
    `Leeres Blatt zum Ausfüllen: ${title}, ${sheet}. Oben Felder für Zielgruppe, Szenario, Start und Ende sowie Zustand und Datum. Spalten: ${phases}. Zeilen: ${lanes}.`,
};

export type SheetWords = typeof de;

const en: SheetWords = {
  lang: 'en',
  title: 'Customer journey map',
  blueprintTitle: 'Service blueprint',
  curveTitle: 'Emotion curve',
  advice: 'One target group, one scenario per map.\nPut a question mark after what you only assume.',
  targetGroup: { name: 'Target group', hint: 'Whose journey does the map show?' },
  scenario: { name: 'Scenario', hint: 'What does this person want to achieve, in what situation?' },
  start: { name: 'Start', hint: 'Which action begins the journey?' },
  end: { name: 'End', hint: 'Which action ends it?' },
  state: { name: 'State', hint: '', 'as-is': 'as is', 'to-be': 'to be' },
  date: { name: 'Date', hint: '' },
  persona: 'Persona',
  decision: 'Decision',
  reviewDate: 'Next review',
  note: 'Note',
  parts: { before: 'Before the purchase', during: 'Purchase', after: 'After the purchase' },
  moment: 'Moment of truth',
  answers: { yes: 'yes', partly: 'partly', no: 'no' },
  evidence: { proven: 'proven', partly: 'partly proven', assumption: 'assumption' },
  channels: { online: 'online', offline: 'offline', both: 'both' },
  touchpointKinds: { owned: 'own', partner: 'partner', customer: 'customer', social: 'others' },
  feeling: (feeling) => `${signed(feeling)} ${feelingWord(feeling, 'en')}`,
  feelingToBe: (feeling) => `To be: ${signed(feeling)} ${feelingWord(feeling, 'en')}`,
  openingQuote: '“',
  quote: (text) => `“${text}”`,
  unnamed: 'unnamed',
  continued: (name) => `${name} (continued)`,
  changes: 'What was changed',
  glue: 'To join the sheets, cut sheet\u00a01 along its right-hand line and lay it over this column.',
  licence: 'Licence CC BY 4.0',
  sheet: (number, of) => `Sheet ${number} of ${of}`,
  tile: (number, of, row, column) =>
    `Part ${number} of ${of}: row ${row}, column ${column}. Cut left and top at the corner marks, lay up to the dashed lines of its neighbours, glue.`,
  printedOn: (day) => `printed on ${day}`,
  cellTip: (lane, column) => `${lane}, ${column}`,
  phaseTip: (number) => `Name of phase ${number}`,
  feelingTip: (column) => `Feeling from −2 to +2, ${column}`,
  answerTip: (lane, column, answer) => `${lane}, ${column}: ${answer}`,
  alternative: (title, sheet, phases, lanes) =>
    `Blank sheet to fill in: ${title}, ${sheet}. At the top, fields for target group, scenario, start and end, state and date. Columns: ${phases}. Rows: ${lanes}.`,
};

/** The words printed on the sheets. Names of phases, Moments of Truth and lanes stand with their data. */
export const sheetWords = { de, en };
