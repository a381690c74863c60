import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { languages, type Language } from '../src/i18n/languages.ts';
import { outlineOf, type Outline } from './mdx-outline.ts';
import type { Problem } from './problem.ts';

export interface GuideFolder {
  /** `phases/evaluation` */
  id: string;
  /** Folder below the project's root. */
  path: string;
  files: string[];
  facts: unknown;
  outlines: Partial<Record<Language, Outline>>;
}

export interface Content {
  guide: GuideFolder[];
  /** Parsed data by id. */
  glossary: Map<string, unknown>;
  metrics: Map<string, unknown>;
  sources: Map<string, unknown>;
  audit: Map<string, unknown>;
  workshops: Map<string, unknown>;
  templates: Map<string, unknown>;
  /** Quiz files by name, each a map of items by id. */
  quiz: Map<string, unknown>;
  /** Files that could not be read at all. */
  unreadable: Problem[];
}

/** Reads all content below `root` (the project's folder) without judging it; a file that cannot be parsed becomes a problem. */
export function readContent(root: string): Content {
  const unreadable: Problem[] = [];
  const attempt = <T>(file: string, read: (text: string) => T): T | undefined => {
    try {
      return read(readFileSync(join(root, file), 'utf8'));
    } catch (error) {
      unreadable.push({
        place: file,
        expected: 'a file that can be parsed',
        found: error instanceof Error ? error.message.split('\n')[0]! : String(error),
        fix: 'mend the syntax at that place',
      });
      return undefined;
    }
  };
  const entries = (folder: string) =>
    new Map(
      globSync(`src/content/${folder}/*.yaml`, { cwd: root })
        .toSorted()
        .map((file) => [file.split('/').at(-1)!.replace('.yaml', ''), attempt(file, parseYaml) as unknown]),
    );

  const folders = new Set(
    globSync('src/content/guide/**/*.{yaml,mdx}', { cwd: root }).map((file) => dirname(file)),
  );
  const guide = [...folders].toSorted().map((path) => {
    const files = globSync('*.*', { cwd: join(root, path) }).toSorted();
    const outlines: GuideFolder['outlines'] = {};
    for (const lang of languages) {
      const outline = files.includes(`${lang}.mdx`) ? attempt(`${path}/${lang}.mdx`, outlineOf) : undefined;
      if (outline) outlines[lang] = outline;
    }
    const facts = files.includes('facts.yaml')
      ? (attempt(`${path}/facts.yaml`, parseYaml) as unknown)
      : undefined;
    return { id: relative('src/content/guide', path), path, files, facts, outlines };
  });

  const list = (file: string) => {
    const data = existsSync(join(root, file))
      ? (attempt(file, parseYaml) as Record<string, unknown>)
      : undefined;
    return new Map(Object.entries(data ?? {}));
  };
  return {
    guide,
    glossary: entries('glossary'),
    metrics: entries('metrics'),
    sources: list('src/content/sources.yaml'),
    audit: list('src/content/audit/questions.yaml'),
    workshops: list('src/content/workshops/agendas.yaml'),
    templates: entries('templates'),
    quiz: entries('quiz'),
    unreadable,
  };
}
