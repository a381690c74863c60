import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { officeFiles } from '../office/office-files.ts';
import { templateSteps } from '../schemas/template.ts';
import { offeredTemplates, pictureName, templateOfPage, templatePath } from './templates.ts';

const guidePages = globSync('src/content/guide/**/facts.yaml').map((file) =>
  file.replace('src/content/guide/', '').replace('/facts.yaml', ''),
);

test.each(languages)('every template has an anchor of its own, a purpose and a time: %s', (lang) => {
  const templates = offeredTemplates(lang);
  expect(new Set(templates.map(({ anchor }) => anchor)).size).toBe(templates.length);
  for (const { purpose, time } of templates) {
    expect(purpose).toMatch(/\.$/);
    expect(time).toMatch(/\d|halb|half/i);
  }
});

test('both languages offer the same templates in the same order', () => {
  const ids = languages.map((lang) => offeredTemplates(lang).map(({ id }) => id));
  expect(ids[0]).toEqual(ids[1]);
});

test('no step of the filter is empty', () => {
  for (const step of templateSteps)
    expect(offeredTemplates('de').filter(({ steps }) => steps.includes(step)).length).toBeGreaterThan(0);
});

test('templates name guide pages that exist', () => {
  for (const { id, pages } of offeredTemplates('de'))
    for (const page of pages) expect(guidePages, id).toContain(page);
});

test('every Office file belongs to a template', () => {
  const offered = offeredTemplates('de').flatMap(({ office }) => office.map(({ name }) => name));
  expect(
    officeFiles('de')
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(offered.toSorted());
});

test('a method page shows its sheet, a page without one shows none', () => {
  expect(templateOfPage('method/metrics', 'en')?.anchor).toBe('metrics-sheet');
  expect(templateOfPage('basics/benefits', 'en')).toBeUndefined();
});

test('files stand below the page that offers them', () => {
  expect(templatePath('de', 'vorfragen.pdf')).toBe('vorlagen/vorfragen.pdf');
  expect(templatePath('en', 'metrics-sheet.pdf')).toBe('en/templates/metrics-sheet.pdf');
  expect(pictureName('vorfragen.pdf', 2)).toBe('vorfragen-2.png');
});
