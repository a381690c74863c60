import type { Both } from '../../../i18n/languages.ts';

/**
 * What every field of the document means, by its place: `[]` is an entry of a list, `*` an id that the map chooses.
 * The page of the format and the JSON Schema are made of it; a test compares it with the model.
 */
export const fieldWords: Record<string, Both<string>> = {
  version: {
    de: 'Version des Formats, für das die Datei geschrieben ist.',
    en: 'Version of the format that the file is written for.',
  },
  language: { de: 'Sprache der Karte.', en: 'Language of the map.' },
  title: { de: 'Titel; leer, solange keiner gewählt ist.', en: 'Title; empty while none is chosen.' },
  kind: { de: 'Wie es heute ist oder wie es werden soll.', en: 'How it is today, or how it is meant to be.' },
  preliminaryAnswers: {
    de: 'Die Antworten auf die vier Vorfragen; leer, solange offen.',
    en: 'The answers to the four preliminary questions; empty while open.',
  },
  'preliminaryAnswers.targetGroup': {
    de: 'Wessen Reise die Karte zeigt.',
    en: 'Whose journey the map shows.',
  },
  'preliminaryAnswers.scenario': {
    de: 'Was diese Menschen erreichen wollen, in welcher Lage.',
    en: 'What these people want to achieve, in what situation.',
  },
  'preliminaryAnswers.start': {
    de: 'Die Handlung, mit der die Reise beginnt.',
    en: 'The action that begins the journey.',
  },
  'preliminaryAnswers.end': { de: 'Die Handlung, mit der sie endet.', en: 'The action that ends it.' },
  persona: { de: 'Die Person, für die die Karte steht.', en: 'The person that the map stands for.' },
  'persona.name': { de: 'Name der Persona.', en: 'Name of the persona.' },
  'persona.description': { de: 'Was man über sie wissen muss.', en: 'What one has to know about them.' },
  date: { de: 'Der Tag, dessen Stand die Karte zeigt.', en: 'The day whose state the map shows.' },
  phases: { de: 'Die Phasen von links nach rechts.', en: 'The phases, left to right.' },
  'phases[].id': {
    de: 'Kennung, unter der „cells“ die Felder der Phase führt; in der Karte einmalig, auch unter den Schritten.',
    en: 'Id under which “cells” holds the cells of the phase; unique in the map, steps included.',
  },
  'phases[].name': { de: 'Name der Phase.', en: 'Name of the phase.' },
  'phases[].guidePhases': {
    de: 'Welchen Phasen dieses Guides sie entspricht, wie immer sie hier heißt.',
    en: 'The phases of this guide that it corresponds to, whatever it is called here.',
  },
  'phases[].hidden': { de: 'Ausgeblendet, aber aufgehoben.', en: 'Not shown, but kept.' },
  'phases[].steps': {
    de: 'Die Schritte der Phase. Sobald einer sichtbar ist, gehören die Felder den Schritten.',
    en: 'The steps of the phase. As soon as one is visible, the cells belong to the steps.',
  },
  'phases[].steps[].id': {
    de: 'Kennung des Schritts, einmalig unter Phasen und Schritten.',
    en: 'Id of the step, unique among phases and steps.',
  },
  'phases[].steps[].name': { de: 'Name des Schritts.', en: 'Name of the step.' },
  'phases[].steps[].guidePhases': {
    de: 'Nur bei einem Schritt, der vor einem Wechsel des Phasenmodells eine Phase war.',
    en: 'Only of a step that was a phase before the phase model changed.',
  },
  'phases[].steps[].hidden': { de: 'Ausgeblendet, aber aufgehoben.', en: 'Not shown, but kept.' },
  lanes: { de: 'Die Zeilen von oben nach unten.', en: 'The lanes, top to bottom.' },
  'lanes[].id': {
    de: 'Kennung der Zeile, einmalig unter den Zeilen.',
    en: 'Id of the lane, unique among the lanes.',
  },
  'lanes[].kind': {
    de: 'Wovon die Zeile handelt; „own“ ist eine eigene.',
    en: 'What the lane is about; “own” is one of your own.',
  },
  'lanes[].name': { de: 'Name der Zeile.', en: 'Name of the lane.' },
  'lanes[].hidden': { de: 'Ausgeblendet, aber aufgehoben.', en: 'Not shown, but kept.' },
  cells: {
    de: 'Die Felder: zuerst nach der Kennung der Phase oder des Schritts, dann nach der Kennung der Zeile. Was fehlt, ist leer.',
    en: 'The cells: first by id of the phase or step, then by id of the lane. What is missing is empty.',
  },
  'cells.*.*.text': { de: 'Der Text des Feldes.', en: 'The text of the cell.' },
  'cells.*.*.evidence': {
    de: 'Wie gut belegt ist, was im Feld steht.',
    en: 'How well the cell is supported.',
  },
  'cells.*.*.evidence.status': {
    de: 'Annahme, teilweise belegt oder belegt.',
    en: 'An assumption, partly proven, or proven.',
  },
  'cells.*.*.evidence.source': { de: 'Woher man es weiß.', en: 'Where it is known from.' },
  'cells.*.*.feeling': {
    de: 'In einer Zeile „feeling“: von −2 verärgert bis +2 begeistert. Ohne Wert hat die Kurve eine Lücke.',
    en: 'In a lane “feeling”: from −2 angry to +2 delighted. Without a value the curve has a gap.',
  },
  'cells.*.*.feelingToBe': {
    de: 'In einer Zeile „feeling“: der angestrebte Wert, als zweite, gestrichelte Linie gezeichnet.',
    en: 'In a lane “feeling”: the value aimed at, drawn as a second, dashed line.',
  },
  'cells.*.*.touchpoints': {
    de: 'In einer Zeile „touchpoints“: die Kontaktpunkte in der Reihenfolge, in der man ihnen begegnet.',
    en: 'In a lane “touchpoints”: the touchpoints in the order in which they are met.',
  },
  'cells.*.*.touchpoints[].name': { de: 'Name des Touchpoints.', en: 'Name of the touchpoint.' },
  'cells.*.*.touchpoints[].channel': { de: 'Online, offline oder beides.', en: 'Online, offline or both.' },
  'cells.*.*.touchpoints[].kind': {
    de: 'In wessen Hand er liegt: des Unternehmens, eines Partners, der Kundschaft oder anderer Menschen.',
    en: 'Who holds it in their hands: the firm, a partner, the customer, or others.',
  },
  'cells.*.*.answer': {
    de: 'In einer Zeile „support“: ob Hilfe und Information genügen.',
    en: 'In a lane “support”: whether help and information suffice.',
  },
  'cells.*.*.moment': {
    de: 'In einer Zeile „moments“: welcher der Moments of Truth es ist.',
    en: 'In a lane “moments”: which of the moments of truth it is.',
  },
  changes: {
    de: 'Schmerzpunkte, die angegangen wurden, und was daraus wurde.',
    en: 'Pain points that were dealt with, and what came of it.',
  },
  'changes[].phase': { de: 'Kennung der Phase, in der er auffiel.', en: 'Id of the phase it was found in.' },
  'changes[].painPoint': { de: 'Der Schmerzpunkt.', en: 'The pain point.' },
  'changes[].change': { de: 'Was geändert wurde.', en: 'What was changed.' },
  'changes[].result': { de: 'Was es bewirkt hat.', en: 'What it did.' },
  decision: {
    de: 'Was mit der Karte entschieden wurde; leer, solange nichts entschieden ist.',
    en: 'What was decided with the map; empty while nothing is.',
  },
  reviewDate: { de: 'Wann die Karte wieder angesehen wird.', en: 'When the map will be looked at again.' },
  dismissed: {
    de: 'Punkte der Methodenprüfung, die jemand beiseitegelegt hat.',
    en: 'Points of the method check that somebody set aside.',
  },
  'dismissed[].rule': { de: 'Kennung der Regel.', en: 'Id of the rule.' },
  'dismissed[].reason': { de: 'Warum sie hier nicht gilt.', en: 'Why it does not apply here.' },
  note: {
    de: 'Eine Anmerkung zum Ganzen, etwa dass die Karte erfunden ist.',
    en: 'A remark on the whole, for example that the map is invented.',
  },
};
