import { expect, test } from 'vitest';
import { exampleCounts } from './example.ts';
import { describeCertainty, describeFindings } from './findings.ts';
import { readFunnel } from './model.ts';
import type { CountProblem } from './parse-count.ts';
import { funnelWords } from './strings.ts';
import { stagesWith } from './test-funnels.ts';

const nbsp = '\u00a0';
const plain = (text: string) => text.replaceAll(nbsp, ' ');
const say = (lang: 'de' | 'en', ...counts: number[]) =>
  describeFindings(readFunnel(stagesWith(counts, lang)), lang).map(plain);
const example = (lang: 'de' | 'en') => readFunnel(stagesWith(Object.values(exampleCounts), lang));

test('[FU11] share and number name different steps: a sentence each', () => {
  expect(describeFindings(example('de'), 'de').map(plain)).toEqual([
    'Den größten Anteil verlieren Sie zwischen „Recherche“ und „Bewertung“: 68 von 100 gehen.',
    'Die größte Zahl verlieren Sie zwischen „Bewusstwerdung“ und „Recherche“: 2.600 Menschen.',
    'Von der ersten bis zur letzten Phase: 120 von 5.200 Menschen, also 2,3 %.',
  ]);
  expect(describeFindings(example('en'), 'en').map(plain)).toEqual([
    'You lose the largest share between “Research” and “Evaluation”: 68 out of 100 leave.',
    'You lose the largest number between “Awareness” and “Research”: 2,600 people.',
    'From the first phase to the last: 120 of 5,200 people, or 2.3%.',
  ]);
});

test('[FU11] share and number name the same step: one sentence', () => {
  expect(say('de', 1000, 320, 300)[0]).toBe(
    'Am meisten verlieren Sie zwischen „Bewusstwerdung“ und „Recherche“: 68 von 100 gehen, insgesamt 680 Menschen.',
  );
  expect(say('en', 1000, 320, 300)[0]).toBe(
    'You lose the most between “Awareness” and “Research”: 68 out of 100 leave, 680 people in all.',
  );
});

test('[FU11] one person is one person', () => {
  expect(say('de', 100, 99)[0]).toContain('1 von 100 geht, insgesamt 1 Mensch.');
  expect(say('en', 100, 99)[0]).toContain('1 out of 100 leaves, 1 person in all.');
  expect(say('de', 1000, 999)[0]).toContain('weniger als 1 von 100 geht');
  expect(say('en', 1000, 1)[0]).toContain('more than 99 out of 100 leave');
});

test('[FU6] [FU7] nobody lost, growth and a funnel from 0 have their own words', () => {
  expect(say('de', 10, 10, 12)).toEqual([
    'Von keiner Phase zur nächsten werden es weniger Menschen.',
    'Am Ende mehr als am Anfang: 12 gegenüber 10 Menschen, also 120 %.',
  ]);
  expect(say('en', 0, 0)[1]).toBe('The funnel starts with 0, so there is no share over all phases.');
});

test('[FU3] every message says what was found, what is expected and what is still used', () => {
  const problems: CountProblem[] = ['not-a-number', 'negative', 'not-whole', 'too-large'];
  for (const problem of problems) {
    expect(funnelWords.de.error({ problem, found: 'x9', kept: '830' })).toMatch(
      /^„x9“ ist .+ ganze Zahl.+ Gerechnet wird weiter mit 830\.$/,
    );
    expect(funnelWords.en.error({ problem, found: 'x9', kept: '830' })).toMatch(
      /^“x9” is .+ whole number.+ still uses 830\.$/i,
    );
  }
  expect(funnelWords.de.error({ problem: 'empty', found: '', kept: '830' })).toContain('Hier steht nichts.');
});

test('[FU19] two steps that a small sample cannot tell apart get a warning that names both', () => {
  expect(describeCertainty(readFunnel(stagesWith([52, 26, 9])), 'de')).toMatch(
    /zu wenige Menschen.*„Recherche“ und „Bewertung“.*„Bewusstwerdung“ und „Recherche“/,
  );
  expect(describeCertainty(readFunnel(stagesWith([52, 26, 9], 'en')), 'en')).toMatch(/too few people/);
  expect(describeCertainty(example('de'), 'de')).toBeNull();
});
