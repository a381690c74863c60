import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { languages, type Both, type Language } from '../i18n/languages.ts';
import { glossaryTerm } from '../schemas/data.ts';
import { guideFacts } from '../schemas/guide.ts';
import { searchWords, type SearchWords } from './search-words.ts';
import type { SearchTerm } from './synonyms.ts';

const content = join(import.meta.dirname, '../content');

async function yamlFiles(pattern: string): Promise<{ file: string; data: unknown }[]> {
  const files = (await Array.fromAsync(glob(join(content, pattern)))).sort();
  return Promise.all(
    files.map(async (file) => ({ file, data: parse(await readFile(file, 'utf8')) as unknown })),
  );
}

/** Every glossary term as far as the search needs it. Throws when a file does not fit its schema. */
export async function readTerms(): Promise<SearchTerm[]> {
  const files = await yamlFiles('glossary/*.yaml');
  return files.map(({ file, data }) => ({ id: basename(file, '.yaml'), ...glossaryTerm.parse(data) }));
}

/** Slug of every guide page by id. */
export async function readSlugs(): Promise<Map<string, Both<string>>> {
  const files = await yamlFiles('guide/**/facts.yaml');
  return new Map(
    files.map(({ file, data }) => [
      relative(join(content, 'guide'), dirname(file)),
      guideFacts.parse(data).slug,
    ]),
  );
}

/** src/content/search/ in both languages. */
export async function readSearchWords(): Promise<Record<Language, SearchWords>> {
  const read = async (lang: Language) => {
    const file = join(content, 'search', `${lang}.yaml`);
    if (!existsSync(file))
      throw new Error(`${file} is missing: stop words, heads and synonyms of the search.`);
    return [lang, searchWords.parse(parse(await readFile(file, 'utf8')))] as const;
  };
  return Object.fromEntries(await Promise.all(languages.map(read))) as Record<Language, SearchWords>;
}
