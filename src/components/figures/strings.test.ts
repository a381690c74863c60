import { expect, test } from 'vitest';

import { languages } from '../../i18n/languages.ts';
import { models } from '../../journey/models.ts';
import { breakable, languageOfName, phaseModelsWords, shortModelName } from './strings.ts';

test('a name with break marks reads the same without them', () => {
  for (const lang of languages) {
    for (const { [lang]: name } of models.flatMap(({ phases }) => phases)) {
      expect(breakable(name).replaceAll('\u00AD', '')).toBe(name);
    }
  }
});

test('every long word in a single column may break', () => {
  for (const lang of languages) {
    for (const phase of models.flatMap(({ phases }) => phases)) {
      if (phase.covers.length > 1) continue;
      for (const part of breakable(phase[lang]).split(/[ \u00AD]/)) {
        expect(part.length, phase[lang]).toBeLessThan(10);
      }
    }
  }
});

test('a name that is the same in both languages is English in German', () => {
  expect(languageOfName({ de: 'Awareness', en: 'Awareness' }, 'de')).toBe('en');
  expect(languageOfName({ de: 'Awareness', en: 'Awareness' }, 'en')).toBeUndefined();
  expect(languageOfName({ de: 'Nutzung', en: 'Use' }, 'de')).toBeUndefined();
});

test('short names of models drop the parentheses and stay different', () => {
  expect(shortModelName('5A (Kotler)')).toBe('5A');
  for (const lang of languages) {
    const names = models.map((model) => shortModelName(model[lang].name));
    expect(new Set(names).size).toBe(names.length);
  }
});

test('the key explains the word for a gap', () => {
  for (const { key, missing } of Object.values(phaseModelsWords)) expect(key(missing)).toContain(missing);
});
