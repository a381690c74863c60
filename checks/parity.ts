import { guideFiles } from '../src/schemas/guide.ts';
import type { Content, GuideFolder } from './content-files.ts';
import type { Component, Outline } from './mdx-outline.ts';
import type { Problem } from './problem.ts';

/** Each folder of the guide holds its facts and both languages, and nothing else. */
function checkFiles({ path, files }: GuideFolder): Problem[] {
  const missing = guideFiles.filter((name) => !files.includes(name));
  const superfluous = files.filter((name) => !guideFiles.includes(name));
  return [
    ...missing.map((name) => ({
      place: path,
      expected: guideFiles.join(', '),
      found: `no ${name}`,
      fix: `write ${path}/${name}, or remove the page in every language`,
    })),
    ...superfluous.map((name) => ({
      place: `${path}/${name}`,
      expected: guideFiles.join(', '),
      found: `a file named ${name}`,
      fix: 'rename it, or move it to where its kind stands (docs/writing.md)',
    })),
  ];
}

/** What of a component must be the same in both languages. */
const signature = ({ name, attributes, listItems }: Component) => {
  const ids = ['id', 'ids', 'item', 'to', 'recommendation'].flatMap((key) =>
    attributes[key] ? [`${key}="${attributes[key]}"`] : [],
  );
  const items = name === 'Checklist' ? [`${listItems} items`] : [];
  return [name, ...ids, ...items].join(' ');
};

interface Row {
  line: number;
  text: string;
}

/** Compares two lists in order and reports the first place where they part. */
function firstDifference(path: string, what: string, de: Row[], en: Row[]): Problem[] {
  const length = Math.max(de.length, en.length);
  for (let index = 0; index < length; index += 1) {
    const [german, english] = [de[index], en[index]];
    if (german?.text === english?.text) continue;
    const line = english?.line ?? en.at(-1)?.line ?? 1;
    return [
      {
        place: `${path}/en.mdx:${line}`,
        expected: `${what} ${index + 1} of ${de.length} like de.mdx${german ? ` line ${german.line}` : ''}: ${german?.text ?? 'none'}`,
        found: english?.text ?? 'none',
        fix: `bring en.mdx and de.mdx into step; ${what}s stand in the same order in both`,
      },
    ];
  }
  return [];
}

function keysOf(value: unknown): Row[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value)
    .toSorted()
    .map((text) => ({ line: 1, text }));
}

function checkOutlines(path: string, de: Outline, en: Outline): Problem[] {
  const headings = (outline: Outline) =>
    outline.headings.map(({ line, depth }) => ({ line, text: `h${depth}` }));
  const components = (outline: Outline) =>
    outline.components.map((each) => ({ line: each.line, text: signature(each) }));
  return [
    ...firstDifference(path, 'front matter key', keysOf(de.frontMatter), keysOf(en.frontMatter)),
    ...firstDifference(path, 'heading', headings(de), headings(en)),
    ...firstDifference(path, 'component', components(de), components(en)),
  ];
}

/** German and English say the same things in the same order. */
export function checkParity(content: Content): Problem[] {
  return content.guide.flatMap((folder) => {
    const { de, en } = folder.outlines;
    return [...checkFiles(folder), ...(de && en ? checkOutlines(folder.path, de, en) : [])];
  });
}
