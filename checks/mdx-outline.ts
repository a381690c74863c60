import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';

export interface Located {
  line: number;
}
export interface Component extends Located {
  name: string;
  /** Attributes with plain text values; expressions are kept as their source. */
  attributes: Record<string, string>;
  /** Items of the lists directly inside: what a checklist counts. */
  listItems: number;
}

/** What the checks need to know of a text: its frame, not its words. */
export interface Outline {
  frontMatter: unknown;
  headings: (Located & { depth: number; text: string })[];
  components: Component[];
  links: (Located & { href: string })[];
  tables: (Located & { insideCompare: boolean })[];
  /** Readable text of the body, one string per paragraph, heading, item or cell. */
  texts: (Located & { text: string })[];
  /** The running text, one string per paragraph. */
  paragraphs: string[];
  /** Words of the running text; lists of touchpoints and captions, which are attributes, do not count. */
  wordCount: number;
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;
const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? (node.children as Nodes[]) : []);
const isElement = (node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return childrenOf(node).map(plainText).join('');
}

function attributesOf(element: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
  return Object.fromEntries(
    element.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const { name, value } = attribute;
      return [[name, typeof value === 'string' ? value : (value?.value ?? '')]];
    }),
  );
}

/** Strings an author wrote into attributes: texts of touchpoints, questions, captions. */
const attributeTexts = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .filter(([name]) => !['id', 'ids', 'item', 'to', 'recommendation'].includes(name))
    .flatMap(([, value]) =>
      value.startsWith('[')
        ? [...value.matchAll(/'((?:[^'\\]|\\.)*)'|"([^"]*)"/g)].map((m) => m[1] ?? m[2] ?? '')
        : [value],
    );

/** The same text has the same outline: `npm run dev` and the tests read hundreds of pages again that did not change. */
const outlines = new Map<string, Outline>();

/** Reads a text's frame. Takes MDX source; throws the parser's own error (with line and column) on bad syntax. */
export function outlineOf(mdx: string): Outline {
  const known = outlines.get(mdx);
  if (known) return known;
  const outline = readOutline(mdx);
  outlines.set(mdx, outline);
  return outline;
}

function readOutline(mdx: string): Outline {
  const tree = parser.parse(mdx) as Root;
  const outline: Outline = {
    frontMatter: {},
    headings: [],
    components: [],
    links: [],
    tables: [],
    texts: [],
    paragraphs: [],
    wordCount: 0,
  };

  const visit = (node: Nodes, insideCompare: boolean): void => {
    const line = lineOf(node);
    if (node.type === 'yaml') outline.frontMatter = parseYaml(node.value);
    if (node.type === 'heading') outline.headings.push({ line, depth: node.depth, text: plainText(node) });
    if (node.type === 'link') outline.links.push({ line, href: node.url });
    if (node.type === 'table') outline.tables.push({ line, insideCompare });
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) {
      const text = plainText(node);
      outline.texts.push({ line, text });
      if (node.type === 'paragraph') outline.paragraphs.push(text);
      outline.wordCount += text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
    }
    if (isElement(node) && node.name) {
      const attributes = attributesOf(node);
      const listItems = childrenOf(node).reduce(
        (sum, child) => sum + (child.type === 'list' ? child.children.length : 0),
        0,
      );
      outline.components.push({ line, name: node.name, attributes, listItems });
      for (const text of attributeTexts(attributes)) outline.texts.push({ line, text });
    }
    for (const child of childrenOf(node))
      visit(child, insideCompare || (isElement(node) && node.name === 'Compare'));
  };
  visit(tree, false);
  return outline;
}
