const de = {
  description:
    'Der Aufbau der Datei, in der dieses Werkzeug eine Journey Map speichert: jedes Feld, ein Beispiel, Versionen und JSON Schema.',
  lede: 'Eine Journey Map ist ein einziges JSON-Dokument in UTF-8. Sie können es lesen, selbst schreiben und aus anderen Programmen erzeugen.',
  schema: 'JSON Schema (Draft 2020-12)',
  tool: 'Zur Journey Map',
  example: 'Ein Beispiel',
  exampleText: 'Die kürzeste sinnvolle Karte: zwei Phasen, zwei Zeilen, zwei gefüllte Felder.',
  fields: 'Alle Felder',
  fieldsText:
    '„[]“ steht für einen Eintrag einer Liste, „*“ für eine Kennung, die die Karte selbst wählt. Kennungen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen und haben höchstens 64 Zeichen.',
  groups: {
    document: 'Das Dokument',
    phases: 'Phasen und Schritte',
    lanes: 'Zeilen',
    cells: 'Felder der Karte',
    changes: 'Änderungen und Prüfung',
  },
  field: 'Feld',
  type: 'Inhalt',
  required: 'Pflicht',
  meaning: 'Bedeutung',
  yes: 'ja',
  no: 'nein',
  types: {
    text: (most: number) => `Text, höchstens ${most} Zeichen`,
    id: 'Kennung',
    day: 'Tag wie 2026-05-20 oder null',
    whole: (from: number, to: number) => `ganze Zahl von ${from} bis ${to} oder null`,
    boolean: 'true oder false',
    list: (least: number, most: number) =>
      least > 0 ? `Liste mit ${least} bis ${most} Einträgen` : `Liste mit höchstens ${most} Einträgen`,
    object: 'Objekt',
    oneOf: 'eins von',
  },
  rules: 'Was kein Schema sagen kann',
  rulesList: [
    'Kennungen von Phasen und Schritten kommen zusammen nur einmal vor, ebenso die der Zeilen.',
    'Jede Kennung unter „cells“ gehört zu einer Phase, einem Schritt oder einer Zeile der Karte.',
    '„changes“ nennt nur Kennungen von Phasen.',
  ],
  unknown: 'Unbekannte Felder',
  unknownText:
    'Felder, die hier nicht stehen, sind an jeder Stelle erlaubt. Das Werkzeug zeigt sie nicht, hebt sie aber auf und schreibt sie wieder mit. Stellen Sie eigenen Feldern am besten ein „x-“ voran, damit sie nie mit einem künftigen Feld verwechselt werden.',
  versions: 'Versionen',
  versionsList: [
    'Dies ist Version 1, die erste. Die Zahl steigt nur, wenn sich die Bedeutung eines Feldes ändert oder ein Pflichtfeld dazukommt.',
    'Eine Datei einer älteren Version wird beim Öffnen Schritt für Schritt auf den heutigen Stand gebracht. Die Datei selbst bleibt, wie sie ist.',
    'Eine Datei einer neueren Version wird nicht geöffnet und nie überschrieben. Die Seite sagt dann, welche Version sie gefunden hat.',
  ],
  limits: 'Grenzen beim Öffnen',
  limitsText:
    'Eine Datei darf höchstens 5 MB groß und höchstens 60 Ebenen tief sein. Was nicht passt, wird mit einem Satz abgelehnt, der die Stelle nennt. Texte sind Texte: HTML oder Formeln darin werden nie ausgeführt.',
};

export type FormatPageWords = typeof de;

const en: FormatPageWords = {
  description:
    'How the file is built in which this tool saves a journey map: every field, an example, versions and a JSON Schema.',
  lede: 'A journey map is a single JSON document in UTF-8. You can read it, write it yourself and make it from other programs.',
  schema: 'JSON Schema (draft 2020-12)',
  tool: 'To the journey map',
  example: 'An example',
  exampleText: 'The shortest map that makes sense: two phases, two lanes, two filled cells.',
  fields: 'All fields',
  fieldsText:
    '“[]” stands for an entry of a list, “*” for an id that the map chooses itself. Ids are made of small letters, digits and hyphens and have at most 64 characters.',
  groups: {
    document: 'The document',
    phases: 'Phases and steps',
    lanes: 'Lanes',
    cells: 'Cells of the map',
    changes: 'Changes and check',
  },
  field: 'Field',
  type: 'Content',
  required: 'Required',
  meaning: 'Meaning',
  yes: 'yes',
  no: 'no',
  types: {
    text: (most) => `text, at most ${most} characters`,
    id: 'id',
    day: 'day such as 2026-05-20, or null',
    whole: (from, to) => `whole number from ${from} to ${to}, or null`,
    boolean: 'true or false',
    list: (least, most) =>
      least > 0 ? `list of ${least} to ${most} entries` : `list of at most ${most} entries`,
    object: 'object',
    oneOf: 'one of',
  },
  rules: 'What no schema can say',
  rulesList: [
    'Ids of phases and steps together occur only once, and so do those of lanes.',
    'Every id under “cells” belongs to a phase, a step or a lane of the map.',
    '“changes” names only ids of phases.',
  ],
  unknown: 'Unknown fields',
  unknownText:
    'Fields that are not listed here are allowed anywhere. The tool does not show them, but keeps them and writes them back. Best put “x-” in front of fields of your own, so that they are never mistaken for a future field.',
  versions: 'Versions',
  versionsList: [
    'This is version 1, the first. The number rises only when the meaning of a field changes or a required field is added.',
    'A file of an older version is brought up to date step by step when it is opened. The file itself stays as it is.',
    'A file of a newer version is not opened and never overwritten. The page then says which version it found.',
  ],
  limits: 'Limits when opening',
  limitsText:
    'A file may have at most 5 MB and at most 60 levels. What does not fit is refused with one sentence that names the place. Texts are texts: HTML or formulas in them are never executed.',
};

/** The words of the page that documents the format. */
export const formatPageWords = { de, en };
