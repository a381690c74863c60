import { expect, test } from 'vitest';
import { languages } from '../../../i18n/languages.ts';
import { readMap } from '../read-map.ts';
import { fieldGroups } from './field-table.ts';
import { formatExample } from './format-example.ts';
import { mapFields } from './map-schema.ts';

test.each(languages)('every field of the model is in one table, with its type in words (%s)', (lang) => {
  const rows = fieldGroups(lang).flatMap((group) => group.rows);
  expect(rows.map(({ path }) => path).toSorted()).toEqual(
    mapFields()
      .map(({ path }) => path)
      .toSorted(),
  );
  for (const { type, meaning } of rows) expect([type, meaning]).not.toContain('');
});

test('a field says what may stand in it', () => {
  const rows = fieldGroups('en').flatMap((group) => group.rows);
  const typeOf = (path: string) => rows.find((row) => row.path === path)?.type;
  expect(typeOf('title')).toBe('text, at most 300 characters');
  expect(typeOf('phases')).toBe('list of 1 to 40 entries');
  expect(typeOf('phases[].id')).toBe('id');
  expect(typeOf('cells.*.*.feeling')).toBe('whole number from -2 to 2, or null');
  expect(typeOf('date')).toBe('day such as 2026-05-20, or null');
});

test.each(languages)('the example on the page is a valid map (%s)', (lang) => {
  expect(readMap(formatExample(lang)).status).toBe('ok');
});
