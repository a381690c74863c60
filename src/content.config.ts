import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { auditQuestion, glossaryTerm, metric, source, workshop } from './schemas/data.ts';
import { guideFacts, guideWords } from './schemas/guide.ts';
import { quizFile } from './schemas/quiz.ts';

const withoutName = ({ entry }: { entry: string }) => entry.replace(/\/facts\.yaml$/, '');
const withoutEnding = ({ entry }: { entry: string }) => entry.replace(/\.(mdx|yaml)$/, '');

export const collections = {
  /** Id is the page's folder: `phases/evaluation`. */
  guideFacts: defineCollection({
    loader: glob({ base: 'src/content/guide', pattern: '**/facts.yaml', generateId: withoutName }),
    schema: guideFacts,
  }),
  /** Id is folder and language: `phases/evaluation/de`. */
  guideWords: defineCollection({
    loader: glob({ base: 'src/content/guide', pattern: '**/{de,en}.mdx', generateId: withoutEnding }),
    schema: guideWords,
  }),
  glossary: defineCollection({
    loader: glob({ base: 'src/content/glossary', pattern: '*.yaml', generateId: withoutEnding }),
    schema: glossaryTerm,
  }),
  metrics: defineCollection({
    loader: glob({ base: 'src/content/metrics', pattern: '*.yaml', generateId: withoutEnding }),
    schema: metric,
  }),
  audit: defineCollection({ loader: file('src/content/audit/questions.yaml'), schema: auditQuestion }),
  workshops: defineCollection({ loader: file('src/content/workshops/agendas.yaml'), schema: workshop }),
  /** Id is the file; each holds a map of items by id. */
  quiz: defineCollection({
    loader: glob({ base: 'src/content/quiz', pattern: '*.yaml', generateId: withoutEnding }),
    schema: quizFile,
  }),
  sources: defineCollection({ loader: file('src/content/sources.yaml'), schema: source }),
};
