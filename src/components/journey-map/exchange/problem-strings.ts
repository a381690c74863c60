import type { Language } from '../../../i18n/languages.ts';
import type { ImportProblem, Remark } from './outcome.ts';

/** Why something was not read, and what should be known about what was: one sentence each. */

type Sentences<T extends { code: string }> = {
  [Code in T['code']]: (value: Extract<T, { code: Code }>) => string;
};

/** Somebody else's text inside a sentence of ours: on one line, without marks that turn the reading direction. */
export function quotable(text: string, limit = 40): string {
  const plain = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  const letters = [...plain];
  return letters.length > limit ? `${letters.slice(0, limit - 1).join('')}…` : plain;
}

const megabytes = (bytes: number, lang: Language): string =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: bytes < 10_000_000 ? 1 : 0 }).format(
    bytes / 1_000_000,
  );

const count = (number: number, lang: Language): string => new Intl.NumberFormat(lang).format(number);

/** What `readMap` expects, in German. */
const expectedInGerman: readonly (readonly [RegExp, string])[] = [
  [/^text$/, 'ein Text'],
  [/^a number$/, 'eine Zahl'],
  [/^a whole number$/, 'eine ganze Zahl'],
  [/^true or false$/, 'true oder false'],
  [/^a list$/, 'eine Liste'],
  [/^an object$/, 'ein Objekt'],
  [/^an id of small.*$/, 'eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen'],
  [/^an id that no other has$/, 'eine Kennung, die sonst keiner hat'],
  [/^the id of a phase or step$/, 'die Kennung einer Phase oder eines Schritts'],
  [/^the id of a phase$/, 'die Kennung einer Phase'],
  [/^the id of a lane$/, 'die Kennung einer Zeile'],
  [/^a day such as (.*)$/, 'ein Tag wie $1'],
  [/^a journey map$/, 'eine Journey Map'],
  [/^one of (.*)$/, 'eins von $1'],
  [/^at most (\S+) characters$/, 'höchstens $1 Zeichen'],
  [/^at most (\S+) entries$/, 'höchstens $1 Einträge'],
  [/^at least (\S+) entries$/, 'mindestens $1 Eintrag'],
  [/^at most (\S+)$/, 'höchstens $1'],
  [/^at least (\S+)$/, 'mindestens $1'],
];

export function germanExpectation(expected: string): string {
  const [pattern, german] = expectedInGerman.find(([each]) => each.test(expected)) ?? [];
  return pattern && german ? expected.replace(pattern, german) : expected;
}

const placeDe = (where: string): string =>
  where === 'the document' ? 'ganz oben' : `an der Stelle „${quotable(where, 44)}“`;
const placeEn = (where: string): string =>
  where === 'the document' ? 'at the top' : `at “${quotable(where, 44)}”`;

const kindsDe = {
  spreadsheet: 'eine Excel- oder ZIP-Datei',
  pdf: 'ein PDF',
  picture: 'ein Bild',
  other: 'kein Text',
};
const kindsEn = { spreadsheet: 'an Excel or ZIP file', pdf: 'a PDF', picture: 'a picture', other: 'no text' };

const problemsDe: Sentences<ImportProblem> = {
  empty: () => 'Die Datei oder das Feld ist leer: Vom ersten bis zum letzten Zeichen steht dort nichts.',
  'too-large': ({ bytes }) =>
    `Die Datei hat ${megabytes(bytes, 'de')} MB; gelesen werden höchstens 5 MB, deshalb wurde sie nicht geöffnet.`,
  'not-text': ({ kind }) =>
    `Die Datei ist schon ab dem ersten Byte ${kindsDe[kind]}; speichern Sie die Karte als JSON oder die Tabelle als CSV.`,
  'web-page': () =>
    'Die Datei beginnt als Webseite oder Zeichnung; daraus lässt sich keine Karte lesen, wohl aber aus JSON oder CSV.',
  'not-json': ({ line }) =>
    `Das JSON ist beschädigt${line ? ` und bricht in Zeile ${count(line, 'de')} ab` : ' und nicht bis zum Ende lesbar'}.`,
  'too-deep': ({ line }) =>
    `In Zeile ${count(line, 'de')} sind mehr als 60 Ebenen ineinander verschachtelt; so tief geht keine Karte.`,
  'too-many': ({ count: found }) =>
    `Im Dokument stehen über ${count(found, 'de')} Werte; das ist zu viel für eine Karte.`,
  'not-a-map': ({ where, expected, found }) =>
    `Keine gültige Journey Map: ${placeDe(where)} erwartet: ${quotable(germanExpectation(expected), 60)}${foundInGerman(found)}.`,
  newer: ({ found }) =>
    `Die Datei hat die neuere Version ${quotable(count(found, 'de'), 20)} (Feld „version“); laden Sie diese Seite neu, um sie zu öffnen.`,
  'unknown-format': () =>
    'Schon in der ersten Zeile war weder eine Karte (JSON) noch eine Tabelle noch ein Mermaid-Diagramm zu erkennen.',
  'no-columns': () =>
    'In der ersten Zeile der Tabelle fehlen die Phasen: Sie gehören ab der zweiten Spalte dorthin.',
  'no-rows': () => 'Unter der ersten Zeile mit den Phasen fehlen die Zeilen der Karte.',
  'no-tasks': () => 'Unter „journey“ steht keine Aufgabe der Form „Name: Wert: Person“.',
  'link-damaged': () =>
    'Der Link ist beschädigt: Der Teil hinter „#map=“ wurde vermutlich beim Verschicken gekürzt.',
  'link-too-large': () =>
    'Der Inhalt hinter „#map=“ ist zu groß für eine Karte; er wurde nicht weiter gelesen.',
  'unreadable-file': () =>
    'Der Browser konnte die Datei von Anfang an nicht lesen; wählen Sie sie bitte noch einmal aus.',
};

function foundInGerman(found: string): string {
  const words: Record<string, string> = {
    nothing: 'nichts',
    'an object': 'ein Objekt',
    'a list of one': 'eine Liste',
  };
  const list = /^a list of (\d+)$/.exec(found)?.[1];
  const characters = /^(\d+) characters$/.exec(found)?.[1];
  const german =
    words[found] ??
    (list ? `eine Liste mit ${list}` : characters ? `ein Text mit ${characters} Zeichen` : found);
  return found === '' ? '' : `, gefunden: ${quotable(german, 28)}`;
}

const problemsEn: Sentences<ImportProblem> = {
  empty: () => 'The file or field is empty: there is nothing from its first to its last character.',
  'too-large': ({ bytes }) =>
    `The file has ${megabytes(bytes, 'en')} MB; at most 5 MB are read, so it was not opened.`,
  'not-text': ({ kind }) =>
    `From its first byte the file is ${kindsEn[kind]}; save the map as JSON or the table as CSV.`,
  'web-page': () =>
    'The file begins as a web page or drawing; a map cannot be read from that, but it can from JSON or CSV.',
  'not-json': ({ line }) =>
    `The JSON is damaged${line ? ` and breaks off in line ${count(line, 'en')}` : ' and cannot be read to its end'}.`,
  'too-deep': ({ line }) =>
    `In line ${count(line, 'en')} more than 60 levels are nested; no map goes that deep.`,
  'too-many': ({ count: found }) =>
    `The document holds over ${count(found, 'en')} values; that is too many for a map.`,
  'not-a-map': ({ where, expected, found }) =>
    `This is not a valid journey map: ${placeEn(where)} there should be ${quotable(expected, 60)}${found ? `, found ${quotable(found, 28)}` : ''}.`,
  newer: ({ found }) =>
    `The file is of the newer version ${quotable(count(found, 'en'), 20)} (field “version”); reload this page to open it.`,
  'unknown-format': () =>
    'From the first line on, neither a map (JSON) nor a table nor a Mermaid diagram could be recognised.',
  'no-columns': () =>
    'The first row of the table lacks the phases: they belong there from the second column on.',
  'no-rows': () => 'Below the first row with the phases, the lanes of the map are missing.',
  'no-tasks': () => 'Below “journey” there is no task of the form “name: score: person”.',
  'link-damaged': () => 'The link is damaged: the part after “#map=” was probably cut off when it was sent.',
  'link-too-large': () => 'What stands after “#map=” is too large for a map; it was not read any further.',
  'unreadable-file': () => 'The browser could not read the file from its start; please choose it again.',
};

const remarksDe: Sentences<Remark> = {
  older: ({ version }) =>
    `Die Datei hatte die ältere Version ${version} und wurde auf den heutigen Stand gebracht.`,
  encoding: () => 'Die Datei ist nicht in UTF-8 gespeichert; prüfen Sie bitte Umlaute und Sonderzeichen.',
  'own-lanes': ({ names }) =>
    `Als eigene Zeilen übernommen: ${names.map((name) => `„${quotable(name)}“`).join(', ')}.`,
  'columns-left': ({ count: left }) =>
    `Eine Karte fasst 40 Phasen mit je 40 Schritten; ${left} Spalten blieben weg.`,
  'rows-left': ({ count: left }) => `Eine Karte fasst 40 Zeilen; ${left} blieben weg.`,
  cut: ({ where, limit }) =>
    `Der Text bei „${quotable(where)}“ wurde nach ${count(limit, 'de')} Zeichen abgeschnitten.`,
  'value-as-text': ({ where }) =>
    `Der Wert bei „${quotable(where)}“ war nicht zu deuten und steht nun als Text da.`,
  'open-quote': ({ line }) =>
    `Das Anführungszeichen in Zeile ${line} wird nicht geschlossen; prüfen Sie, was danach kommt.`,
  'score-range': ({ line, score }) =>
    `Zeile ${line}: Aus dem Wert ${quotable(score, 12)} wurde der nächste ganze Wert der Skala 1 bis 5.`,
  'no-score': ({ line }) => `Zeile ${line}: Der Wert ist keine Zahl; das Gefühl blieb offen.`,
  'tasks-left': ({ count: left }) =>
    `Eine Karte fasst 40 Phasen mit je 40 Schritten; ${left} Aufgaben blieben weg.`,
};

const remarksEn: Sentences<Remark> = {
  older: ({ version }) => `The file was of the older version ${version} and has been brought up to date.`,
  encoding: () => 'The file is not saved as UTF-8; please check accents and special characters.',
  'own-lanes': ({ names }) =>
    `Taken as lanes of your own: ${names.map((name) => `“${quotable(name)}”`).join(', ')}.`,
  'columns-left': ({ count: left }) =>
    `A map holds 40 phases of 40 steps each; ${left} columns were left out.`,
  'rows-left': ({ count: left }) => `A map holds 40 lanes; ${left} were left out.`,
  cut: ({ where, limit }) =>
    `The text at “${quotable(where)}” was cut after ${count(limit, 'en')} characters.`,
  'value-as-text': ({ where }) =>
    `The value at “${quotable(where)}” could not be understood and now stands as text.`,
  'open-quote': ({ line }) =>
    `The quotation mark in line ${line} is never closed; check what comes after it.`,
  'score-range': ({ line, score }) =>
    `Line ${line}: the score ${quotable(score, 12)} became the nearest whole score from 1 to 5.`,
  'no-score': ({ line }) => `Line ${line}: the score is no number; the feeling was left open.`,
  'tasks-left': ({ count: left }) => `A map holds 40 phases of 40 steps each; ${left} tasks were left out.`,
};

const problemSentences = { de: problemsDe, en: problemsEn };
const remarkSentences = { de: remarksDe, en: remarksEn };

/** One sentence of at most 200 characters: what is wrong, and where. */
export function problemText(problem: ImportProblem, lang: Language): string {
  const sentence = problemSentences[lang][problem.code] as (value: ImportProblem) => string;
  return sentence(problem);
}

/** One sentence on what happened to a map while it was read. */
export function remarkText(remark: Remark, lang: Language): string {
  const sentence = remarkSentences[lang][remark.code] as (value: Remark) => string;
  return sentence(remark);
}
