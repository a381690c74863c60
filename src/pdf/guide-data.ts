import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { auditQuestion, metric, workshop } from '../schemas/data.ts';
import { guideFacts, type GuideFacts } from '../schemas/guide.ts';
import { quizFile, type QuizItem } from '../schemas/quiz.ts';
import { template, type Template } from '../schemas/template.ts';

/**
 * The guide's data for the sheets, read from src/content below the project's folder. Astro's collections hold the same,
 * but only inside a build; tests set the sheets without one. Files are read anew each time: `npm run dev` sees changes.
 */

export type AuditQuestion = z.infer<typeof auditQuestion>;
export type Metric = z.infer<typeof metric>;
export type Workshop = z.infer<typeof workshop>;

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const nameOf = (file: string) => file.split('/').at(-1)!.replace('.yaml', '');

function readFolder<T>(folder: string, schema: z.ZodType<T>): Map<string, T> {
  const files = globSync(`src/content/${folder}/*.yaml`).toSorted();
  return new Map(files.map((file) => [nameOf(file), schema.parse(read(file))]));
}

const readList = <T>(file: string, schema: z.ZodType<T>): Map<string, T> =>
  new Map(Object.entries(z.record(z.string(), schema).parse(read(`src/content/${file}`))));

/** The sheets by id, in the order of the page that offers them. */
export function readTemplates(): Map<string, Template> {
  const found = [...readFolder('templates', template)];
  return new Map(found.toSorted(([, a], [, b]) => a.order - b.order));
}

/** The questions of the ZMOT check by id, `r1-1` to `r5-5`. */
export const readAudit = (): Map<string, AuditQuestion> => readList('audit/questions.yaml', auditQuestion);

export const readWorkshops = (): Map<string, Workshop> => readList('workshops/agendas.yaml', workshop);

export const readMetrics = (): Map<string, Metric> => readFolder('metrics', metric);

/** Every item of the quiz by id, file by file. */
export const readQuiz = (): Map<string, QuizItem> =>
  new Map([...readFolder('quiz', quizFile).values()].flatMap((items) => Object.entries(items)));

/** facts.yaml of a guide page. Throws when there is no such page. */
export const readFacts = (page: string): GuideFacts =>
  guideFacts.parse(read(`src/content/guide/${page}/facts.yaml`));
