const de = {
  duration: 'Dauer:',
  download: (paper: string, kilobytes: number) => `${paper} herunterladen (PDF, ${kilobytes}\u00a0kB)`,
};
type TemplateListWords = typeof de;

const en: TemplateListWords = {
  duration: 'Time:',
  download: (paper, kilobytes) => `Download ${paper} (PDF, ${kilobytes}\u00a0kB)`,
};

export const templateListWords = { de, en };
