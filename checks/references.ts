import { languages } from '../src/i18n/languages.ts';
import { firms } from '../src/journey/firms.ts';
import { moments } from '../src/journey/moments.ts';
import { fixedPages } from '../src/site/pages.ts';
import { authorComponentNames } from './author-component-names.ts';
import type { Content } from './content-files.ts';
import type { Component, Outline } from './mdx-outline.ts';
import type { Problem } from './problem.ts';

interface Known {
  kind: string;
  ids: ReadonlySet<string>;
  fix: string;
}

/** The nearest id, to turn a typing error into a suggestion. */
function nearest(id: string, ids: Iterable<string>): string | undefined {
  const pairs = (text: string) => new Set([...text].map((letter, index) => letter + (text[index + 1] ?? '')));
  const wanted = pairs(id);
  const scored = [...ids].map((candidate) => {
    const other = pairs(candidate);
    return { candidate, score: (2 * wanted.intersection(other).size) / (wanted.size + other.size) };
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score > 0.4 ? best.candidate : undefined;
}

export function unknownId(place: string, id: string, { kind, ids, fix }: Known): Problem[] {
  if (ids.has(id)) return [];
  const suggestion = nearest(id, ids);
  return [
    {
      place,
      expected: `the id of a ${kind}`,
      found: `“${id}”`,
      fix: suggestion ? `did you mean “${suggestion}”? ${fix}` : fix,
    },
  ];
}

export function known(content: Content) {
  const of = (kind: string, ids: Iterable<string>, fix: string): Known => ({ kind, ids: new Set(ids), fix });
  return {
    page: of(
      'page',
      [...content.guide.map(({ id }) => id), ...Object.keys(fixedPages)],
      'Ids are folders below src/content/guide or keys of src/site/pages.ts.',
    ),
    term: of('glossary term', content.glossary.keys(), 'Terms are files in src/content/glossary.'),
    source: of('source', content.sources.keys(), 'Sources stand in src/content/sources.yaml.'),
    metric: of('metric', content.metrics.keys(), 'Metrics are files in src/content/metrics.'),
    moment: of(
      'Moment of Truth',
      moments.map(({ id }) => id),
      'Moments stand in src/journey/moments.ts.',
    ),
    firm: of(
      'firm',
      firms.map(({ id }) => id),
      'Firms stand in src/journey/firms.ts.',
    ),
    workshop: of(
      'workshop',
      content.workshops.keys(),
      'Workshops stand in src/content/workshops/agendas.yaml.',
    ),
    quizItem: of(
      'quiz item',
      [...content.quiz.values()].flatMap((items) => Object.keys(items ?? {})),
      'Quiz items stand in src/content/quiz.',
    ),
    recommendation: of(
      'ZMOT recommendation',
      [...content.audit.values()].map((value) => (value as { recommendation?: string }).recommendation ?? ''),
      'Recommendations stand in src/content/audit/questions.yaml.',
    ),
    component: of('component for authors', authorComponentNames, 'docs/writing.md lists them.'),
  };
}

function checkComponent(file: string, component: Component, ids: ReturnType<typeof known>): Problem[] {
  const place = `${file}:${component.line}`;
  const { id = '', ids: list = '', to = '' } = component.attributes;
  switch (component.name) {
    case 'Term':
      return unknownId(place, id, ids.term);
    case 'Cite':
      return unknownId(place, id, ids.source);
    case 'Moment':
      return unknownId(place, id, ids.moment);
    case 'Firm':
      return unknownId(place, id, ids.firm);
    case 'Metrics':
      return list.split(/\s+/).flatMap((metric) => unknownId(place, metric, ids.metric));
    case 'Agenda':
      return unknownId(place, id, ids.workshop);
    case 'Audit':
      return unknownId(place, component.attributes['recommendation'] ?? '', ids.recommendation);
    case 'Try':
      return unknownId(place, component.attributes['item'] ?? '', ids.quizItem);
    case 'TryIt':
      return unknownId(place, to.replace('page:', ''), ids.page);
    default:
      return unknownId(place, component.name, ids.component);
  }
}

function checkLinks(file: string, { links }: Outline, ids: ReturnType<typeof known>): Problem[] {
  return links.flatMap(({ href, line }) => {
    const place = `${file}:${line}`;
    if (href.startsWith('page:'))
      return unknownId(place, href.slice('page:'.length).split('#')[0] ?? '', ids.page);
    if (/^(https:|#)/.test(href)) return [];
    return [
      {
        place,
        expected: 'page:<id> for our own pages, https:// for others',
        found: href,
        fix: 'link by id, so that the address follows the language',
      },
    ];
  });
}

function checkRepeatedTerms(file: string, { components }: Outline): Problem[] {
  const seen = new Set<string>();
  return components.flatMap(({ name, attributes: { id = '' }, line }) => {
    if (name !== 'Term' || !seen.has(id)) {
      if (name === 'Term') seen.add(id);
      return [];
    }
    return [
      {
        place: `${file}:${line}`,
        expected: 'each glossary term marked once, at its first mention',
        found: `<Term id="${id}"> again`,
        fix: 'keep the words, drop the tags',
      },
    ];
  });
}

/** Every id an author uses names something that exists. */
export function checkReferences(content: Content): Problem[] {
  const ids = known(content);
  const inTexts = content.guide.flatMap(({ path, outlines }) =>
    languages.flatMap((lang) => {
      const outline = outlines[lang];
      if (!outline) return [];
      const file = `${path}/${lang}.mdx`;
      return [
        ...outline.components.flatMap((component) => checkComponent(file, component, ids)),
        ...checkLinks(file, outline, ids),
        ...checkRepeatedTerms(file, outline),
      ];
    }),
  );
  const inGlossary = [...content.glossary].flatMap(([id, value]) => {
    const place = `src/content/glossary/${id}.yaml`;
    const { related = [], page } = (value ?? {}) as { related?: string[]; page?: string };
    return [
      ...related.flatMap((other) => unknownId(`${place}, related`, other, ids.term)),
      ...(page ? unknownId(`${place}, page`, page, ids.page) : []),
    ];
  });
  const inMetrics = [...content.metrics].flatMap(([id, value]) =>
    ((value as { sources?: string[] } | undefined)?.sources ?? []).flatMap((source) =>
      unknownId(`src/content/metrics/${id}.yaml, sources`, source, ids.source),
    ),
  );
  return [...inTexts, ...inGlossary, ...inMetrics];
}
