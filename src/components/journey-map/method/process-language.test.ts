import { expect, test } from 'vitest';
import { languages } from '../../../i18n/languages.ts';
import { firms } from '../../../journey/firms.ts';
import { exampleMap } from '../examples.ts';
import { processLine } from './process-language.ts';

test.each([
  ['de', 'Antrag wird geprüft'],
  ['de', 'Interessent wird beraten'],
  ['de', 'Die Ware wird übergeben'],
  ['en', 'Application is checked'],
  ['en', 'The order was created'],
  ['en', 'Goods are sent'],
] as const)('a process in disguise is found: %s, %s', (lang, text) => {
  expect(processLine(`Ruft an\n${text}`, 'Jana', lang)).toBe(text);
});

test.each([
  ['de', 'Schiebt das Rad den Berg hoch, wird von einem E-Bike überholt'],
  ['de', 'Sie wird vertröstet'],
  ['de', 'Jana wird überholt'],
  ['de', 'Wartet und hört nichts'],
  ['de', 'Liest was Kunden schreiben'],
  ['en', 'She is passed by an e-bike'],
  ['en', 'Jana is annoyed'],
  ['en', 'Calls three times and is told to wait'],
] as const)('what the customer does or meets passes: %s, %s', (lang, text) => {
  expect(processLine(text, 'Jana Berger', lang)).toBeUndefined();
});

test('a long line is shortened', () => {
  expect(processLine(`Antrag wird ${'sehr '.repeat(20)}lange geprüft`, '', 'de')).toHaveLength(60);
});

test('no worked example is suspected', () => {
  for (const { id } of firms)
    for (const lang of languages) {
      const { cells, persona } = exampleMap(id, lang);
      for (const { doing } of Object.values(cells))
        if (doing) expect(processLine(doing.text, persona.name, lang)).toBeUndefined();
    }
});
