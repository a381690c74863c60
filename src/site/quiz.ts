import { createHash } from 'node:crypto';
import { getCollection, render } from 'astro:content';
import type { Question } from '../components/quiz/model.ts';
import { toQuestion } from '../components/quiz/question.ts';
import type { Language } from '../i18n/languages.ts';
import type { QuizItem } from '../schemas/quiz.ts';
import { fileAddress } from './addresses.ts';
import { addressOf, guidePages, shortTitle } from './guide.ts';
import { pageTitles } from './page-titles.ts';
import { fixedPages, type FixedPageId } from './pages.ts';

export interface QuizEntry {
  id: string;
  item: QuizItem;
}

/** Every item of the quiz, file by file. */
export async function quizItems(): Promise<QuizEntry[]> {
  const files = await getCollection('quiz');
  return files
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en'))
    .flatMap(({ data }) => Object.entries(data).map(([id, item]) => ({ id, item })));
}

const banks = new Map<Language, Promise<Question[]>>();

/** Every item in one language, ready to be shown. */
export function quizQuestions(lang: Language): Promise<Question[]> {
  const bank = banks.get(lang) ?? loadQuestions(lang);
  banks.set(lang, bank);
  return bank;
}

/** One item in one language. Throws when there is none; the content checks report the place before the build gets here. */
export async function quizQuestion(id: string, lang: Language): Promise<Question> {
  const question = (await quizQuestions(lang)).find((candidate) => candidate.id === id);
  if (!question) throw new Error(`No quiz item has the id “${id}”.`);
  return question;
}

/** Address of a language's bank. It changes with the content, so that no browser mixes old questions with a new page. */
export async function bankAddress(lang: Language): Promise<string> {
  const text = JSON.stringify(await quizQuestions(lang));
  const version = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return fileAddress(import.meta.env.BASE_URL, `quiz/${lang}.json?v=${version}`);
}

async function loadQuestions(lang: Language): Promise<Question[]> {
  const entries = await quizItems();
  return Promise.all(
    entries.map(async ({ id, item }) => toQuestion(id, item, lang, await linkOf(item, lang))),
  );
}

async function linkOf({ link, section }: QuizItem, lang: Language): Promise<Question['link']> {
  const address = await addressOf(link, lang);
  if (link in fixedPages) return { label: pageTitles[lang][link as FixedPageId], href: address };

  const page = (await guidePages()).find(({ id }) => id === link)!;
  const title = shortTitle(page, lang);
  if (!section) return { label: title, href: address };
  const { headings } = await render(page.words[lang]);
  const slug = headings.find(({ text }) => text === section[lang])?.slug;
  return slug
    ? { label: `${title}: ${section[lang]}`, href: `${address}#${slug}` }
    : { label: title, href: address };
}
