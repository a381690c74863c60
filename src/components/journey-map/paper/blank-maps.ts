import type { Both, Language } from '../../../i18n/languages.ts';
import { models } from '../../../journey/models.ts';
import { lanes, type LaneKind } from '../lanes.ts';
import type { JourneyMap, MapPhase } from '../model.ts';
import { newMap, standardLane } from '../new-map.ts';
import type { PaperId } from '../papers.ts';
import type { Scene } from '../scene.ts';
import { printMap, type PaperMode } from './sheets.ts';
import { sheetWords } from './sheet-strings.ts';

/** The blank sheets that are maps: what each is for, and the map that it shows. */

interface MapSheetWords {
  name: string;
  /** What the sheet is for, in one or two sentences. */
  purpose: string;
  /** How long the exercise takes. */
  duration: string;
  /** Text alternative of a small picture of it. */
  picture: string;
}

interface MapSheet {
  id: string;
  papers: readonly PaperId[];
  /** File names without paper and ending. */
  fileName: Both<string>;
  words: Both<MapSheetWords>;
}

const everyPaper = ['a4', 'a3', 'a0'] as const;

export const mapSheets = [
  {
    id: 'journey-map',
    papers: everyPaper,
    fileName: { de: 'journey-map-leer', en: 'journey-map-blank' },
    words: {
      de: {
        name: 'Journey Map, acht Phasen',
        purpose:
          'Alle acht Phasen auf einen Blick, mit den vier Vorfragen und acht Zeilen vom Tun bis zur Zuständigkeit. Für einen ersten Entwurf allein oder als Wandblatt im Workshop.',
        duration: '90\u00a0Minuten für einen Entwurf, einen halben Tag mit Belegen und Rangfolge',
        picture:
          'Verkleinertes Blatt: oben die Reiselinie mit acht Phasen und vier Moments of Truth, darunter acht leere Zeilen.',
      },
      en: {
        name: 'Journey map, eight phases',
        purpose:
          'All eight phases at a glance, with the four preliminary questions and eight rows from doing to responsible. For a first draft on your own, or on the wall in a workshop.',
        duration: '90\u00a0minutes for a draft, half a day with evidence and priorities',
        picture:
          'The sheet in small: at the top the journey line with eight phases and four moments of truth, below it eight empty rows.',
      },
    },
  },
  {
    id: 'journey-map-six',
    papers: everyPaper,
    fileName: { de: 'journey-map-sechs-phasen', en: 'journey-map-six-phases' },
    words: {
      de: {
        name: 'Journey Map, sechs Phasen',
        purpose:
          'Von Awareness bis Advocacy, für Teams, die mit diesen sechs Namen schon arbeiten. Dieselben acht Zeilen, breitere Felder.',
        duration: '90\u00a0Minuten für einen Entwurf',
        picture: 'Verkleinertes Blatt: oben die Reiselinie mit sechs Phasen, darunter acht leere Zeilen.',
      },
      en: {
        name: 'Journey map, six phases',
        purpose:
          'From awareness to advocacy, for teams that already work with these six names. The same eight rows, wider fields.',
        duration: '90\u00a0minutes for a draft',
        picture:
          'The sheet in small: at the top the journey line with six phases, below it eight empty rows.',
      },
    },
  },
  {
    id: 'journey-map-three',
    papers: everyPaper,
    fileName: { de: 'journey-map-vor-waehrend-nach', en: 'journey-map-before-during-after' },
    words: {
      de: {
        name: 'Journey Map: vor, während, nach dem Kauf',
        purpose:
          'Drei breite Spalten für den schnellen Anfang: Was geschieht vor dem Kauf, was dabei, was danach? Passt auf ein Blatt A4.',
        duration: '45\u00a0Minuten',
        picture: 'Verkleinertes Blatt: oben die Reiselinie mit drei Abschnitten, darunter acht leere Zeilen.',
      },
      en: {
        name: 'Journey map: before, during, after the purchase',
        purpose:
          'Three wide columns for a quick start: what happens before the purchase, during it, and afterwards? Fits on one sheet of A4.',
        duration: '45\u00a0minutes',
        picture:
          'The sheet in small: at the top the journey line with three parts, below it eight empty rows.',
      },
    },
  },
  {
    id: 'journey-map-empty',
    papers: everyPaper,
    fileName: { de: 'journey-map-eigene-phasen', en: 'journey-map-own-phases' },
    words: {
      de: {
        name: 'Journey Map, eigene Phasen',
        purpose:
          'Sechs Spalten ohne Namen: für Reisen, die anders verlaufen als ein Kauf, etwa eine Bewerbung oder ein Antrag.',
        duration: '90\u00a0Minuten für einen Entwurf',
        picture:
          'Verkleinertes Blatt: oben die Reiselinie mit sechs Linien für die Namen der Phasen, darunter acht leere Zeilen.',
      },
      en: {
        name: 'Journey map, phases of your own',
        purpose:
          'Six columns without names: for journeys that run differently from a purchase, such as a job application or a claim for a benefit.',
        duration: '90\u00a0minutes for a draft',
        picture:
          'The sheet in small: at the top the journey line with six lines for the names of the phases, below it eight empty rows.',
      },
    },
  },
  {
    id: 'blueprint',
    papers: everyPaper,
    fileName: { de: 'service-blueprint-leer', en: 'service-blueprint-blank' },
    words: {
      de: {
        name: 'Service Blueprint',
        purpose:
          'Was der Kunde erlebt und was dafür auf der Vorder- und Hinterbühne geschieht, getrennt durch drei Linien. Acht Spalten für die Schritte einer Leistung.',
        duration: 'Ein halber Tag, mit Leuten von beiden Seiten der Sichtbarkeitslinie',
        picture:
          'Verkleinertes Blatt: acht Spalten für Schritte, fünf Zeilen von den physischen Belegen bis zu den unterstützenden Prozessen, dazwischen drei gestrichelte Linien.',
      },
      en: {
        name: 'Service blueprint',
        purpose:
          'What the customer experiences, and what is done for it on the front stage and the back stage, parted by three lines. Eight columns for the steps of one service.',
        duration: 'Half a day, with people from both sides of the line of visibility',
        picture:
          'The sheet in small: eight columns for steps, five rows from physical evidence to support processes, with three dashed lines between them.',
      },
    },
  },
  {
    id: 'emotion-curve',
    papers: ['a4'],
    fileName: { de: 'emotionskurve', en: 'emotion-curve' },
    words: {
      de: {
        name: 'Emotionskurve',
        purpose:
          'Acht Skalen von −2 bis +2, darunter Platz für die Worte des Kunden und für das, was ihn Mühe kostet. Im Interview oder gleich danach ausfüllen.',
        duration: '20\u00a0Minuten je Interview',
        picture:
          'Verkleinertes Blatt: unter der Reiselinie eine hohe Zeile mit acht Skalen, darunter Zeilen für Gedanken und Schmerzpunkte.',
      },
      en: {
        name: 'Emotion curve',
        purpose:
          'Eight scales from −2 to +2, and below them room for the customer’s words and for what costs them effort. Fill it in during an interview or straight after it.',
        duration: '20\u00a0minutes per interview',
        picture:
          'The sheet in small: below the journey line a high row with eight scales, then rows for thoughts and pain points.',
      },
    },
  },
] as const satisfies readonly MapSheet[];

export type MapSheetId = (typeof mapSheets)[number]['id'];

const emptyPhases = (count: number): MapPhase[] =>
  Array.from({ length: count }, (_, place) => ({ id: `phase-${place + 1}`, name: '' }));

const phasesOf = (model: string, lang: Language): MapPhase[] =>
  newMap(
    lang,
    models.find(({ id }) => id === model)!,
  ).phases;

const everyLane = lanes.map(({ id }) => id);
const blueprintLanes: LaneKind[] = [
  'physical-evidence',
  'doing',
  'front-stage',
  'back-stage',
  'support-processes',
];
const curveLanes: LaneKind[] = ['feeling', 'thinking', 'pain-points'];

/** The title, the phases and the lanes of each sheet. */
const contents: Record<MapSheetId, (lang: Language) => [string, MapPhase[], LaneKind[]]> = {
  'journey-map': (lang) => [sheetWords[lang].title, phasesOf('eight', lang), everyLane],
  'journey-map-six': (lang) => [sheetWords[lang].title, phasesOf('six', lang), everyLane],
  'journey-map-three': (lang) => [sheetWords[lang].title, phasesOf('three', lang), everyLane],
  'journey-map-empty': (lang) => [sheetWords[lang].title, emptyPhases(6), everyLane],
  blueprint: (lang) => [sheetWords[lang].blueprintTitle, emptyPhases(8), blueprintLanes],
  'emotion-curve': (lang) => [sheetWords[lang].curveTitle, phasesOf('eight', lang), curveLanes],
};

/** The map that a blank sheet shows. */
export function blankMap(id: MapSheetId, lang: Language): JourneyMap {
  const [title, phases, kinds] = contents[id](lang);
  return {
    ...newMap(lang, models[0]!),
    title,
    phases,
    lanes: kinds.map((kind) => standardLane(kind, lang)),
  };
}

/** A blank sheet drawn on paper; on A4 those with many columns take two that can be joined. */
export function blankScenes(id: MapSheetId, lang: Language, paper: PaperId, address?: string): Scene[] {
  const mode: PaperMode = paper === 'a4' && id !== 'emotion-curve' ? 'several' : 'one-sheet';
  return printMap(blankMap(id, lang), lang, { paper, mode, hints: true, address }).sheets;
}
