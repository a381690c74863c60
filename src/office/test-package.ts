import { strFromU8, unzipSync } from 'fflate';

/** What would make an Office program refuse or repair a file; empty when the package is sound. For tests. */
export function packageProblems(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes));
  const names = new Set(parts.map(([name]) => name));
  const texts = parts
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([name, part]) => ({ name, xml: strFromU8(part) }));
  return texts.flatMap(({ name, xml }) => [
    ...xmlProblems(xml).map((problem) => `${name}: ${problem}`),
    ...(name === '[Content_Types].xml' ? untypedParts(xml, names) : []),
    ...(name.endsWith('.rels') ? brokenLinks(name, xml, names) : []),
  ]);
}

/** The text of a part, for looking something up. */
export const partText = (bytes: Uint8Array, name: string): string => {
  const part = unzipSync(bytes)[name];
  return part ? strFromU8(part) : '';
};

const forbidden = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]/u;
const looseAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const token =
  /<\?[^?]*\?>|<(?<close>\/?)(?<name>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|[^<]+/gy;

/** Whether tags nest, attributes are quoted and named once, and every character may stand in XML. */
function xmlProblems(xml: string): string[] {
  const open: string[] = [];
  let end = 0;
  for (const found of xml.replace(/^\uFEFF/, '').matchAll(token)) {
    end = found.index + found[0].length;
    const { close, name, attributes = '', empty } = found.groups!;
    if (looseAmpersand.test(found[0])) return [`a loose & in ${found[0].slice(0, 60)}`];
    const keys = [...attributes.matchAll(/([\w:.-]+)\s*=/g)].map(([, key]) => key);
    if (name && !/=["'][^"']*\s[\w:.-]+\s*=/.test(attributes) && new Set(keys).size < keys.length)
      return [`an attribute twice in ${found[0].slice(0, 60)}`];
    if (name && !close && !empty) open.push(name);
    if (close && open.pop() !== name) return [`</${name}> closes nothing`];
  }
  if (end < xml.replace(/^\uFEFF/, '').length) return [`not XML from ${xml.slice(end, end + 60)}`];
  if (open.length > 0) return [`<${open.at(-1)}> is never closed`];
  return forbidden.test(xml) ? ['a control character'] : [];
}

/** Every part needs a type, by its ending or by its name. */
function untypedParts(xml: string, names: ReadonlySet<string>): string[] {
  const endings = new Set([...xml.matchAll(/Extension="([^"]+)"/g)].map(([, ending]) => ending));
  const named = new Set([...xml.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name));
  const untyped = [...names].filter(
    (name) => name !== '[Content_Types].xml' && !named.has(name) && !endings.has(name.split('.').at(-1)),
  );
  const absent = [...named].filter((name) => name !== undefined && !names.has(name));
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...absent.map((name) => `${name} has a content type but is not there`),
  ];
}

/** What a part refers to inside the package must be there. */
function brokenLinks(name: string, xml: string, names: ReadonlySet<string>): string[] {
  const folder = name.replace(/_rels\/[^/]+$/, '');
  const inside = [...xml.matchAll(/<Relationship [^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('TargetMode="External"'));
  return inside.flatMap((tag) => {
    const target = /Target="([^"]*)"/.exec(tag)?.[1] ?? '';
    const path = new URL(target, `https://example.org/${folder}`).pathname.slice(1);
    return names.has(path) ? [] : [`${name} refers to ${path}, which is not there`];
  });
}
