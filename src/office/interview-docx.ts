import type { Language } from '../i18n/languages.ts';
import type { TemplateWords } from '../schemas/template.ts';
import { checklist, documentBytes, fieldTable, heading, paragraph, table } from './document.ts';

/** The six questions of the guide, each with what to ask besides. */
export interface InterviewContent {
  words: TemplateWords;
  questions: readonly { question: string; prompts: readonly string[] }[];
}

/** The interview guide as a document to write the answers into. */
export function interviewDocx(
  lang: Language,
  { words, questions }: InterviewContent,
  source: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { labels, lists, hints } = words;
  const label = (id: string): string => labels[id] ?? '';
  const quote = [label('quote'), hints['quote']].filter(Boolean).join(', ');
  const children = [
    heading(words.name, 1),
    paragraph(words.intro),
    fieldTable(['person', 'month', 'case', 'pair'].map(label)),
    heading(label('before'), 2),
    ...checklist(lists['before'] ?? []),
    ...questions.flatMap(({ question, prompts }, index) => [
      heading(`${index + 1}. ${question}`, 2),
      paragraph(`${label('probes')}: ${prompts.join(' ')}`, true),
      table([{ head: label('notes'), percent: 100 }], [['']], 27),
    ]),
    heading(label('after'), 2),
    ...checklist(lists['after'] ?? []),
    fieldTable([quote, label('surprise'), label('step'), label('open')], 13),
  ];
  return documentBytes(children, { title: words.name, lang, source });
}
