/** What the workbook says beyond the printed sheet, whose words stand in src/content/templates/touchpoint-inventory.yaml. */
const de = {
  sheet: 'Inventar',
  advice: 'Nach „Rang“ sortiert, steht die größte Lücke oben.',
  rank: 'Rang',
  field: 'Feld der Matrix',
  note: 'Notiz, Zahl der Antworten',
  cross: 'Achsenkreuz der Matrix: Mittelwert aller Touchpoints mit zwei Noten',
  crossAdvice: 'Für eine feste Grenze überschreiben Sie beide Zellen mit einer Note, etwa 3,0.',
  wrongChoice: { title: 'Bitte auswählen', text: 'Diese Zelle nimmt nur einen Eintrag aus der Liste.' },
  wrongMark: { title: 'Note von 1 bis 5', text: 'Tragen Sie eine Zahl von 1 bis 5 ein, auch mit Komma.' },
  page: 'Seite',
};
export type TouchpointsWords = typeof de;

const en: TouchpointsWords = {
  sheet: 'Inventory',
  advice: 'Sorted by “Rank”, the widest gap comes first.',
  rank: 'Rank',
  field: 'Field of the matrix',
  note: 'Note, number of answers',
  cross: 'Cross of the matrix: mean of all touchpoints with two marks',
  crossAdvice: 'For a fixed limit, type a mark such as 3.0 over both cells.',
  wrongChoice: { title: 'Please choose', text: 'This cell only takes an entry from the list.' },
  wrongMark: { title: 'Mark from 1 to 5', text: 'Enter a number from 1 to 5; decimals are welcome.' },
  page: 'Page',
};

export const touchpointsWords = { de, en };
