import type { Language } from '../../i18n/languages.ts';
import { moments } from '../../journey/moments.ts';
import { phases, type PhaseId } from '../../journey/phases.ts';
import { groupings, momentAnswers, verdicts, type QuizItem } from '../../schemas/quiz.ts';
import type { ChoiceQuestion, IndexEntry, Question } from './model.ts';
import { quizWords } from './strings.ts';

/** The phase an item belongs to; null when it belongs to all. */
export function phaseOf(item: QuizItem): PhaseId | null {
  return item.kind === 'phase' ? item.best : (item.phase ?? null);
}

export function toIndexEntry(id: string, item: QuizItem): IndexEntry {
  return { id, kind: item.kind, phase: phaseOf(item) };
}

/** Writes an item out in one language: names of phases, moments, verdicts and groups come from where they are kept. */
export function toQuestion(id: string, item: QuizItem, lang: Language, link: Question['link']): Question {
  const shared = { id, phase: phaseOf(item), link };
  const choice = (prompt: string, best: string, options: ChoiceQuestion['options']): ChoiceQuestion => ({
    ...shared,
    form: 'choice',
    kind: item.kind,
    prompt,
    best,
    options,
  });

  switch (item.kind) {
    case 'phase': {
      const { situation, reasons } = item[lang];
      return choice(situation, item.best, named(reasons, phaseNames(lang)));
    }
    case 'moment': {
      const { situation, reasons } = item[lang];
      return choice(situation, item.best, named(reasons, momentNames(lang)));
    }
    case 'misconception': {
      const { claim, reasons } = item[lang];
      const names = verdicts.map((verdict) => [verdict, quizWords[lang].verdict[verdict]] as const);
      return choice(claim, item.best, named(reasons, names));
    }
    case 'measure':
    case 'metric': {
      const { question, options } = item[lang];
      // In the order of the German file: both languages show the same round alike.
      const ids = Object.keys(item.de.options);
      return choice(
        question,
        item.best,
        ids.flatMap((key) => (options[key] ? [{ id: key, ...options[key] }] : [])),
      );
    }
    case 'order': {
      const { question, steps } = item[lang];
      const names = new Map<string, string>(phaseNames(lang));
      const options = item.answer.map((step) => ({
        id: step,
        text: steps[step]?.text ?? names.get(step) ?? step,
        reason: steps[step]?.reason ?? '',
      }));
      return { ...shared, form: 'order', kind: item.kind, prompt: question, options };
    }
    case 'sort': {
      const { question, cards } = item[lang];
      const options = Object.entries(item.answer).flatMap(([card, group]) =>
        cards[card] ? [{ id: card, group, ...cards[card] }] : [],
      );
      const groups = groupings[item.into].map((group) => ({ id: group, text: quizWords[lang].group[group] }));
      return { ...shared, form: 'sort', kind: item.kind, prompt: question, options, groups };
    }
  }
}

type Names = readonly (readonly [id: string, name: string])[];

const phaseNames = (lang: Language): Names => phases.map((phase) => [phase.id, phase[lang].name]);

function momentNames(lang: Language): Names {
  const names = new Map<string, string>(moments.map((moment) => [moment.id, moment[lang].name]));
  return momentAnswers.map((id) => [id, names.get(id) ?? quizWords[lang].noMoment]);
}

/** Options in the order of the names, for those that have a reason. */
function named(reasons: Readonly<Record<string, string | undefined>>, names: Names) {
  return names.flatMap(([id, text]) => {
    const reason = reasons[id];
    return reason === undefined ? [] : [{ id, text, reason }];
  });
}
