import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { languages } from '../../i18n/languages.ts';
import { phases } from '../../journey/phases.ts';
import { writeIndex, type Answer, type Question } from './model.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { QuizTool } from './QuizTool.tsx';
import { quizWords } from './strings.ts';
import { choice, indexOf, order, sort } from './test-questions.ts';

const renderQuestion = (question: Question, given: Answer | null) =>
  renderToString(
    createElement(QuestionForm, {
      question,
      plain: question,
      given,
      words: quizWords.de,
      isReady: true,
      onAnswer: () => undefined,
      children: null,
    }),
  );

test.each(languages)('[QU15] the start shows every phase with a share of nothing (%s)', (lang) => {
  const props = { lang, index: writeIndex(indexOf(14)), bankAddress: '/quiz/de.json' };
  const html = renderToString(createElement(QuizTool, props));
  for (const { [lang]: words } of phases) expect(html).toContain(`>${words.name}<`);
  expect(html).toContain(quizWords[lang].known(0, 2));
  expect(html).toContain(quizWords[lang].everything(14));
  expect(html).not.toMatch(/\sstyle=/);
});

test.each([choice, order, sort])(
  '[QU23] a question of each form renders on the server without styles',
  (question) => {
    const html = renderQuestion(question, null);
    for (const { text, reason } of question.options) {
      expect(html).toContain(text);
      expect(html).not.toContain(reason);
    }
    expect(html).not.toMatch(/\sstyle=/);
  },
);

test('[QU17] after a wrong answer: the chosen reason first, then the best, said by word and sign', () => {
  const words = quizWords.de;
  const html = renderQuestion(choice, { form: 'choice', chosen: 'awareness' });
  const feedback = html.slice(html.indexOf('quiz-feedback'));
  expect(feedback).toContain(words.wrong);
  expect(feedback.indexOf('Grund awareness')).toBeLessThan(feedback.indexOf('Grund research'));
  expect(feedback).toContain('href="/phasen/recherche/"');
  expect(html).toContain(words.bestAnswer);
  expect(html).toContain(words.yourAnswer);
});

test('both languages take the same values in every sentence', () => {
  const parameters = (words: object) =>
    Object.entries(words).map(([key, word]) => [key, typeof word === 'function' ? word.length : 0]);
  expect(parameters(quizWords.en)).toEqual(parameters(quizWords.de));
});
