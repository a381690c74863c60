const de = {
  caption: 'Net Promoter Score: von der Skala zum Wert mit Spielraum',
  question: 'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?',
  groups: { detractors: 'Kritiker', passives: 'Passive', promoters: 'Promotoren' },
  count: (count: number, percent: string) => `${count} Antworten, ${percent}`,
  sum: 'Promotoren minus Kritiker; die Passiven zählen nur in der Gesamtzahl mit.',
  margin: (answers: string, margin: string, from: string, to: string) =>
    `${answers} Antworten: ± ${margin}, also von ${from} bis ${to}`,
  note: 'Der Spielraum gilt für 95 von 100 Zufallsstichproben. Erst eine Änderung, die deutlich größer ist, sagt etwas aus.',
};
export type NpsScaleWords = typeof de;

const en: NpsScaleWords = {
  caption: 'Net promoter score: from the scale to a value with its margin',
  question: 'How likely are you to recommend us?',
  groups: { detractors: 'Detractors', passives: 'Passives', promoters: 'Promoters' },
  count: (count, percent) => `${count} answers, ${percent}`,
  sum: 'Promoters minus detractors; passives count only in the total.',
  margin: (answers, margin, from, to) => `${answers} answers: ± ${margin}, so from ${from} to ${to}`,
  note: 'The margin holds for 95 of 100 random samples. Only a change clearly larger than that tells you something.',
};

export const npsScaleWords = { de, en };
