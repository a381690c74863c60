import type { PaperId } from '../papers.ts';
import type { PaperMode } from './sheets.ts';

const de = {
  title: 'Drucken',
  layout: 'Aufteilung',
  modes: {
    'one-sheet': {
      name: 'Ein Blatt',
      help: 'Alles auf einen Blick; die Schrift wird kleiner, bis es passt.',
    },
    several: { name: 'Mehrere Blätter', help: 'Bequeme Schrift; jedes Blatt wiederholt Phasen und Zeilen.' },
    poster: { name: 'Poster aus A4-Blättern', help: 'Für die Wand: ausdrucken, schneiden, zusammenkleben.' },
    list: { name: 'Liste', help: 'Phase für Phase als Text im Hochformat.' },
  } satisfies Record<PaperMode, { name: string; help: string }>,
  paper: 'Papier',
  papers: { a4: 'A4', a3: 'A3', a0: 'A0 (Copyshop)' } satisfies Record<PaperId, string>,
  posterSize: 'Größe des Posters',
  posters: {
    a4: 'etwa A2, vier Blätter',
    a3: 'etwa A1, neun Blätter',
    a0: 'etwa A0, sechzehn Blätter',
  } satisfies Record<PaperId, string>,
  blackAndWhite: 'Schwarz-weiß',
  print: (sheets: number) => (sheets === 1 ? 'Ein Blatt drucken' : `${sheets} Blätter drucken`),
  preparing: 'Die Blätter werden vorbereitet.',
  preview: 'Vorschau',
  count: (sheets: number) => (sheets === 1 ? 'Ein Blatt' : `${sheets} Blätter`),
  doesNotFit: (paper: string, needs: number) =>
    `Auf ein Blatt ${paper} passt die Karte nur mit Schrift unter 7\u00a0Punkt. Die Vorschau zeigt sie deshalb auf ${needs === 1 ? 'einem Blatt' : `${needs} Blättern`}.`,
  dialogHint: (size: string) =>
    `Im Druckdialog: Papierformat ${size} wählen, Skalierung 100\u00a0%, ohne Ränder. Safari übernimmt das Format nicht von selbst.`,
  orientation: { landscape: 'quer', portrait: 'hoch' },
};

export type PaperWords = typeof de;

const en: PaperWords = {
  title: 'Print',
  layout: 'Arrangement',
  modes: {
    'one-sheet': { name: 'One sheet', help: 'Everything at a glance; the type shrinks until it fits.' },
    several: { name: 'Several sheets', help: 'Comfortable type; each sheet repeats phases and rows.' },
    poster: { name: 'Poster of A4 sheets', help: 'For the wall: print, cut, glue together.' },
    list: { name: 'List', help: 'Phase by phase as text, in portrait.' },
  },
  paper: 'Paper',
  papers: { a4: 'A4', a3: 'A3', a0: 'A0 (copy shop)' },
  posterSize: 'Size of the poster',
  posters: {
    a4: 'about A2, four sheets',
    a3: 'about A1, nine sheets',
    a0: 'about A0, sixteen sheets',
  },
  blackAndWhite: 'Black and white',
  print: (sheets) => (sheets === 1 ? 'Print one sheet' : `Print ${sheets} sheets`),
  preparing: 'Preparing the sheets.',
  preview: 'Preview',
  count: (sheets) => (sheets === 1 ? 'One sheet' : `${sheets} sheets`),
  doesNotFit: (paper, needs) =>
    `On one sheet of ${paper} the map would need type below 7\u00a0points. The preview therefore shows it on ${needs === 1 ? 'one sheet' : `${needs} sheets`}.`,
  dialogHint: (size) =>
    `In the print dialogue, choose paper size ${size}, scale 100\u00a0%, no margins. Safari does not set the size by itself.`,
  orientation: { landscape: 'landscape', portrait: 'portrait' },
};

/** The words of the panel around the sheets. */
export const paperWords = { de, en };
