import { readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import type { Language } from '../i18n/languages.ts';
import { guideWords } from '../schemas/guide.ts';

/** What sheets take from a text of the guide: tables, lists and headings without marks, links and citations. */
export interface GuideText {
  words: ReturnType<typeof guideWords.parse>;
  /** Tables in their order; the first row is the head. */
  tables: string[][][];
  /** Lists in their order, with the nearest heading above. A bold beginning stands apart, without its end mark. */
  lists: { heading: string; items: { lead: string; text: string }[] }[];
  /** Items of the page's checklist. */
  checklist: string[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? (node.children as Nodes[]) : []);

/** Readable text: a citation leaves nothing behind, a glossary term its words. */
function plain(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/\s*\n\s*/g, ' ');
  return childrenOf(node).map(plain).join('');
}

function listItem(item: Nodes): { lead: string; text: string } {
  const inside = childrenOf(item).flatMap((block) => childrenOf(block));
  const isLed = inside[0]?.type === 'strong';
  const lead = isLed ? plain(inside[0]!).replace(/[.:,]$/, '') : '';
  const text = inside
    .slice(isLed ? 1 : 0)
    .map(plain)
    .join('');
  return { lead, text: text.replace(/^[:,]?\s+/, '') };
}

/** Reads one page of the guide, for example `method/target-group`. Throws when its file is missing or not MDX. */
export function guideText(page: string, lang: Language): GuideText {
  const tree = parser.parse(readFileSync(`src/content/guide/${page}/${lang}.mdx`, 'utf8')) as Root;
  const frontMatter = tree.children.find(({ type }) => type === 'yaml');
  const words = guideWords.parse(parse(frontMatter && 'value' in frontMatter ? frontMatter.value : ''));
  const found: GuideText = { words, tables: [], lists: [], checklist: [] };
  let heading = '';

  const visit = (node: Nodes): void => {
    if (node.type === 'heading') heading = plain(node);
    if (node.type === 'table')
      found.tables.push(node.children.map((row) => row.children.map((cell) => plain(cell))));
    if (node.type === 'list') found.lists.push({ heading, items: node.children.map(listItem) });
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Checklist')
      found.checklist = childrenOf(node).flatMap((list) => childrenOf(list).map((item) => plain(item)));
    for (const child of childrenOf(node)) visit(child);
  };
  visit(tree);
  return found;
}

/** One of a list; throws with the place when the guide's text no longer has it. */
export function expectAt<T>(list: readonly T[], place: number, what: string): T {
  const found = list.at(place);
  if (found === undefined)
    throw new Error(
      `A sheet takes ${what} from the guide.\n  expected: at least ${place + 1}\n  found:    ${list.length}\n  fix:      adapt src/pdf/sheet-data.ts to the new text`,
    );
  return found;
}
