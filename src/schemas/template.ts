import { z } from 'zod';
import { languages } from '../i18n/languages.ts';

/** The blocks of the method page in their order, and what serves the one who leads or teaches. */
export const templateSteps = ['frame', 'research', 'draw', 'decide', 'check', 'lead'] as const;
export type TemplateStep = (typeof templateSteps)[number];

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case words joined by hyphens, no umlauts');
const texts = z.record(z.string(), z.string().min(1));

const templateWords = z.strictObject({
  /** Name on the page and title of the sheet. */
  name: z.string().min(1).max(60),
  /** File name without ending; also the anchor on the page. */
  file: slug,
  /** What the sheet is for, for the page. */
  purpose: z.string().min(60).max(260),
  /** Text alternative of the picture. */
  picture: z.string().min(30).max(200),
  /** How to use it, printed at its head. */
  intro: z.string().min(20).max(320),
  /** Names of fields, columns and parts by id. */
  labels: texts,
  /** A line of help below a label of the same id. */
  hints: texts,
  lists: z.record(z.string(), z.array(z.string().min(1)).min(1)).default({}),
});
export type TemplateWords = z.infer<typeof templateWords>;

/** src/content/templates/<id>.yaml: a sheet to print; its layout is src/pdf/sheets/<id>.typ. */
export const template = z
  .strictObject({
    /** Place on the page. */
    order: z.int().nonnegative(),
    steps: z.array(z.enum(templateSteps)).min(1),
    /** Ids of guide pages whose end offers the sheet. The first gives the time it takes, if it is a method page. */
    pages: z.array(z.string()),
    /** How long it takes, where no method page says so. */
    minutes: z.tuple([z.int().positive(), z.int().positive()]).optional(),
    /** Whether there is a file to fill in on the screen too. */
    fillable: z.boolean(),
    de: templateWords,
    en: templateWords,
  })
  .superRefine((value, context) => {
    for (const lang of languages) {
      for (const part of ['labels', 'hints', 'lists'] as const) {
        const found = Object.keys(value[lang][part]).sort().join(', ');
        const expected = Object.keys(value.de[part]).sort().join(', ');
        if (found !== expected)
          context.addIssue({ code: 'custom', path: [lang, part], message: `the ids of German: ${expected}` });
        for (const id of part === 'hints' ? Object.keys(value[lang].hints) : [])
          if (!(id in value[lang].labels))
            context.addIssue({ code: 'custom', path: [lang, 'hints', id], message: 'the id of a label' });
      }
    }
  });
export type Template = z.infer<typeof template>;
