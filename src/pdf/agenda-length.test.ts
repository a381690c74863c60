import { expect, test } from 'vitest';
import { agendaLength } from './agenda-length.ts';
import { readTemplates } from './guide-data.ts';

const { de, en } = readTemplates().get('workshop-agendas')!;

test('up to two hours are minutes, more are hours in the numbers of the language', () => {
  expect(agendaLength(90, de, 'de')).toBe('Dauer: 90 Minuten');
  expect(agendaLength(240, de, 'de')).toBe('Dauer: 4 Stunden, Pausen eingerechnet');
  expect(agendaLength(270, de, 'de')).toContain('4,5 Stunden');
  expect(agendaLength(270, en, 'en')).toContain('4.5 hours');
});
