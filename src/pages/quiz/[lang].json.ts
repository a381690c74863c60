import type { APIRoute } from 'astro';
import { asLanguage, languages } from '../../i18n/languages.ts';
import { quizQuestions } from '../../site/quiz.ts';

/** All questions of one language, for the quiz page alone. */
export const getStaticPaths = () => languages.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await quizQuestions(asLanguage(params['lang']))), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
