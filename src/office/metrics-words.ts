/** What the workbook says beyond the printed sheet, whose words stand in src/content/templates/metrics-sheet.yaml. */
const de = {
  sheets: { metrics: 'Kennzahlen', values: 'Einzelwerte' },
  advice: 'Tragen Sie Ihre Werte ein, das Ergebnis rechnet die Tabelle. Zeitraum:',
  term: (number: number) => `Angabe ${number}`,
  value: 'Wert',
  result: 'Ergebnis',
  fromValues: 'aus dem Blatt „Einzelwerte“',
  valuesTitle: 'Einzelwerte für Median und Mittelwert',
  valuesAdvice:
    'Je Fall ein Wert in einer Zeile, in der Einheit, die im Kopf steht. Leere Zellen zählen nicht mit.',
  page: 'Seite',
};
export type MetricsWords = typeof de;

const en: MetricsWords = {
  sheets: { metrics: 'Metrics', values: 'Values' },
  advice: 'Enter your values; the sheet works out the result. Period:',
  term: (number) => `Input ${number}`,
  value: 'Value',
  result: 'Result',
  fromValues: 'from the sheet “Values”',
  valuesTitle: 'Single values for medians and means',
  valuesAdvice: 'One value per case and row, in the unit that the head names. Empty cells do not count.',
  page: 'Page',
};

export const metricsWords = { de, en };
