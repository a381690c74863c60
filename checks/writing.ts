import { languages, type Language } from '../src/i18n/languages.ts';
import { characters } from '../scripts/font-characters.ts';
import type { Content } from './content-files.ts';
import type { Outline } from './mdx-outline.ts';
import type { Problem } from './problem.ts';

interface Rule {
  pattern: RegExp;
  expected: string;
  fix: string;
}

const rules: Record<Language, Rule[]> = {
  de: [
    {
      pattern: /["”]|(?<!\p{L})'/u,
      expected: 'German quotation marks „…“ and ’',
      fix: 'write „…“, and ’ for an apostrophe',
    },
    {
      pattern: /\p{L}[*:_]innen|\p{L}Innen\b/u,
      expected: 'no gender signs inside words',
      fix: 'name both, or choose another word',
    },
  ],
  en: [
    {
      pattern: /["„]|'/,
      expected: 'English quotation marks “…” and ’',
      fix: 'write “…”, and ’ for an apostrophe',
    },
  ],
};

const known = new Set([...characters, '\n', '\t']);

function checkText(place: string, text: string, lang: Language): Problem[] {
  const broken = rules[lang].flatMap(({ pattern, expected, fix }) => {
    const match = pattern.exec(text);
    return match
      ? [{ place, expected, found: `“${text.slice(Math.max(0, match.index - 20), match.index + 20)}”`, fix }]
      : [];
  });
  const missing = [...new Set(text)].filter((character) => !known.has(character));
  if (missing.length === 0) return broken;
  return [
    ...broken,
    {
      place,
      expected: 'characters that our fonts hold',
      found: missing
        .map((character) => `“${character}” (U+${character.codePointAt(0)?.toString(16)})`)
        .join(', '),
      fix: 'use another character, or add it to scripts/font-characters.ts',
    },
  ];
}

/** Words of a chapter's pages: enough to be useful, few enough to be read. */
const wordsPerPage = { least: 500, most: 900 };

function checkLength(file: string, { wordCount }: Outline): Problem[] {
  if (wordCount >= wordsPerPage.least && wordCount <= wordsPerPage.most) return [];
  return [
    {
      place: file,
      expected: `${wordsPerPage.least} to ${wordsPerPage.most} words`,
      found: `${wordCount} words`,
      fix: wordCount < wordsPerPage.least ? 'say what is missing' : 'cut what repeats, or split the page',
    },
  ];
}

/** Every text below a key `de` or `en`, wherever it stands in the data. */
function textsOf(value: unknown, lang: Language, isWords = false): string[] {
  if (typeof value === 'string') return isWords ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, lang, isWords || key === lang));
}

function checkData(folder: string, entries: Map<string, unknown>): Problem[] {
  return [...entries].flatMap(([id, value]) =>
    languages.flatMap((lang) =>
      textsOf(value, lang).flatMap((text) => checkText(`src/content/${folder}, ${id}`, text, lang)),
    ),
  );
}

function checkPage(file: string, outline: Outline, lang: Language): Problem[] {
  const bareTables = outline.tables.filter(({ insideCompare }) => !insideCompare);
  return [
    ...textsOf(outline.frontMatter, lang, true).flatMap((text) =>
      checkText(`${file}, front matter`, text, lang),
    ),
    ...outline.texts.flatMap(({ line, text }) => checkText(`${file}:${line}`, text, lang)),
    ...checkLength(file, outline),
    ...bareTables.map(({ line }) => ({
      place: `${file}:${line}`,
      expected: 'a table inside <Compare>',
      found: 'a bare table',
      fix: 'wrap it, so that it becomes a list on the phone',
    })),
  ];
}

/** Typography by language, characters the fonts hold, length of a page, tables only where they fit a phone. */
export function checkWriting(content: Content): Problem[] {
  const pages = content.guide.flatMap(({ path, outlines }) =>
    languages.flatMap((lang) => {
      const outline = outlines[lang];
      return outline ? checkPage(`${path}/${lang}.mdx`, outline, lang) : [];
    }),
  );
  return [
    ...pages,
    ...checkData('glossary', content.glossary),
    ...checkData('metrics', content.metrics),
    ...checkData('quiz', content.quiz),
    ...checkData('sources.yaml', content.sources),
    ...checkData('audit/questions.yaml', content.audit),
    ...checkData('workshops/agendas.yaml', content.workshops),
  ];
}
