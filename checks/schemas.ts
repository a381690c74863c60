import type { z } from 'zod';
import { languages } from '../src/i18n/languages.ts';
import { auditQuestion, glossaryTerm, metric, source, workshop } from '../src/schemas/data.ts';
import { guideFacts, guideWords } from '../src/schemas/guide.ts';
import { quizFile } from '../src/schemas/quiz.ts';
import { template } from '../src/schemas/template.ts';
import type { Content } from './content-files.ts';
import type { Problem } from './problem.ts';

const show = (value: unknown) =>
  value === undefined ? 'nothing' : (JSON.stringify(value) ?? '').slice(0, 120);

/** Turns a schema's complaint about a value into problems an author can act on. */
function violations(place: string, schema: z.ZodType, value: unknown): Problem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const path = issue.path.join('.');
    const at = path ? `${place}, ${path}` : place;
    if (issue.code === 'unrecognized_keys') {
      const keys = issue.keys.map((key) => `“${key}”`).join(', ');
      return {
        place: at,
        expected: 'only the keys docs/writing.md names',
        found: `unknown key ${keys}`,
        fix: `remove ${keys} or correct the spelling`,
      };
    }
    const found = issue.path.reduce<unknown>(
      (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
      value,
    );
    const length = typeof found === 'string' ? ` (${found.length} characters)` : '';
    return {
      place: at,
      expected: issue.message,
      found: show(found) + length,
      fix: 'see docs/writing.md for this file’s form',
    };
  });
}

/** Every file has the keys and values its schema asks for. */
export function checkSchemas(content: Content): Problem[] {
  const guide = content.guide.flatMap(({ path, facts, outlines, files }) => [
    ...(files.includes('facts.yaml') ? violations(`${path}/facts.yaml`, guideFacts, facts) : []),
    ...languages.flatMap((lang) => {
      const outline = outlines[lang];
      return outline ? violations(`${path}/${lang}.mdx`, guideWords, outline.frontMatter) : [];
    }),
  ]);
  const data = (name: string, entries: Map<string, unknown>, schema: z.ZodType) =>
    [...entries].flatMap(([id, value]) => violations(`src/content/${name}/${id}.yaml`, schema, value));
  const list = (file: string, entries: Map<string, unknown>, schema: z.ZodType) =>
    [...entries].flatMap(([id, value]) => violations(`src/content/${file}, ${id}`, schema, value));
  return [
    ...guide,
    ...data('glossary', content.glossary, glossaryTerm),
    ...data('metrics', content.metrics, metric),
    ...data('quiz', content.quiz, quizFile),
    ...data('templates', content.templates, template),
    ...list('sources.yaml', content.sources, source),
    ...list('audit/questions.yaml', content.audit, auditQuestion),
    ...list('workshops/agendas.yaml', content.workshops, workshop),
  ];
}
