import { expect, test } from 'vitest';

import { counterparts, models } from '../../journey/models.ts';
import { sentenceAbout } from './phase-models-sentence.ts';
import { phaseModelsWords } from './strings.ts';

const de = phaseModelsWords.de.sentence;
const en = phaseModelsWords.en.sentence;

test('names the counterparts model by model, with the note of a judgement', () => {
  const others = [
    { model: 'AIDA', phases: [{ name: 'Interest', note: undefined }] },
    {
      model: '5A',
      phases: [
        { name: 'Appeal', note: '6' },
        { name: 'Ask', note: '7' },
      ],
    },
  ];
  expect(sentenceAbout(de, { name: 'Interest', model: 'Sechs Phasen' }, '', others)).toBe(
    'Interest (Sechs Phasen) entspricht: Interest (AIDA); Appeal [Urteil\u00A06] und Ask [Urteil\u00A07] (5A).',
  );
});

test('gives the reason for the chosen phase and names the models without a counterpart', () => {
  const others = [
    { model: 'Six phases', phases: [{ name: 'Consideration', note: undefined }] },
    { model: '4A', phases: [] },
  ];
  expect(sentenceAbout(en, { name: 'Desire', model: 'AIDA' }, 'It is a feeling.', others)).toBe(
    'Desire (AIDA) corresponds to: Consideration (Six phases). ' +
      'This alignment is a judgement: It is a feeling. No counterpart in: 4A.',
  );
});

test('says nothing about counterparts where there are none', () => {
  expect(sentenceAbout(de, { name: 'Nutzung', model: 'Acht' }, '', [{ model: 'AIDA', phases: [] }])).toBe(
    'Ohne Gegenstück: AIDA.',
  );
});

test('stays short enough to be heard, for every phase in both languages', () => {
  for (const lang of ['de', 'en'] as const) {
    for (const model of models) {
      for (const phase of model.phases) {
        const others = counterparts(model.id, phase.id).map((other) => ({
          model: other.model[lang].name,
          phases: other.phases.map(({ [lang]: name, judgement }) => ({ name, note: judgement && '19' })),
        }));
        const text = sentenceAbout(
          phaseModelsWords[lang].sentence,
          { name: phase[lang], model: model[lang].name },
          phase.judgement?.[lang] ?? '',
          others,
        );
        expect(text.length, `${model.id}/${phase.id}`).toBeLessThan(900);
      }
    }
  }
});
