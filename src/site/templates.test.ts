import { expect, test } from 'vitest';
import { paperIds } from '../components/journey-map/papers.ts';
import { languages } from '../i18n/languages.ts';
import { pdfFiles, templatePath, templates } from './templates.ts';

test.each(languages)('every template is offered on every paper, each under a name of its own: %s', (lang) => {
  const names = pdfFiles(lang).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { files } of templates)
    expect(files.map(({ paper }) => paper).sort()).toEqual(paperIds.toSorted());
});

test('files stand below the page that offers them', () => {
  expect(templatePath('de', 'journey-map-leer-a4.pdf')).toBe('vorlagen/journey-map-leer-a4.pdf');
  expect(templatePath('en', 'journey-map-blank-a4.pdf')).toBe('en/templates/journey-map-blank-a4.pdf');
});
