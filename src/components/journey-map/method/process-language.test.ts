import { expect, test } from 'vitest';
import { languages } from '../../../i18n/languages.ts';
import { firms } from '../../../journey/firms.ts';
import { exampleMap } from '../examples.ts';
import { processLine } from './process-language.ts';

test.each([
  'Antrag wird geprüft',
  'Interessent wird beraten',
  'Die Ware wird übergeben',
  'Application is checked',
  'The order was created',
  'Goods are sent',
])('a process in disguise is found: %s', (text) => {
  expect(processLine(`Ruft an\n${text}`, 'Jana')).toBe(text);
});

test.each([
  'Schiebt das Rad den Berg hoch, wird von einem E-Bike überholt',
  'Sie wird vertröstet',
  'Jana wird überholt',
  'Wartet und hört nichts',
  'She is passed by an e-bike',
  'Jana is annoyed',
  'Calls three times and is told to wait',
])('what the customer does or meets passes: %s', (text) => {
  expect(processLine(text, 'Jana Berger')).toBeUndefined();
});

test('a long line is shortened', () => {
  expect(processLine(`Antrag wird ${'sehr '.repeat(20)}lange geprüft`, '')).toHaveLength(60);
});

test('no worked example is suspected', () => {
  for (const { id } of firms)
    for (const lang of languages) {
      const { cells, persona } = exampleMap(id, lang);
      for (const { doing } of Object.values(cells))
        if (doing) expect(processLine(doing.text, persona.name)).toBeUndefined();
    }
});
