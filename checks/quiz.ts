import { languages } from '../src/i18n/languages.ts';
import type { Content } from './content-files.ts';
import type { Problem } from './problem.ts';
import { known, unknownId } from './references.ts';

interface RawItem {
  link?: string;
  section?: Partial<Record<(typeof languages)[number], string>>;
}

/** Ids are used once in all files, links lead to pages that exist, and sections to headings that stand there. */
export function checkQuiz(content: Content): Problem[] {
  const pages = known(content).page;
  const firstFile = new Map<string, string>();
  return [...content.quiz].flatMap(([file, items]) =>
    Object.entries((items ?? {}) as Record<string, RawItem>).flatMap(([id, item]) => {
      const place = `src/content/quiz/${file}.yaml, ${id}`;
      const before = firstFile.get(id);
      firstFile.set(id, file);
      const twice = {
        place,
        expected: 'an id that no other item has',
        found: `“${id}” in ${before}.yaml as well`,
        fix: 'choose another id for the newer of the two',
      };
      return [
        ...(before === undefined ? [] : [twice]),
        ...(item.link === undefined ? [] : unknownId(`${place}, link`, item.link, pages)),
        ...checkSection(place, item, content),
      ];
    }),
  );
}

function checkSection(place: string, { link, section }: RawItem, { guide }: Content): Problem[] {
  if (!section) return [];
  const page = guide.find(({ id }) => id === link);
  return languages.flatMap((lang) => {
    const outline = page?.outlines[lang];
    // A page that is missing is a problem of its own, and said elsewhere.
    if (!outline) return [];
    const headings = outline.headings.map(({ text }) => text);
    const wanted = section[lang] ?? '';
    if (headings.includes(wanted)) return [];
    return [
      {
        place: `${place}, section.${lang}`,
        expected: `a heading of ${link}: ${headings.map((text) => `“${text}”`).join(', ') || 'it has none'}`,
        found: `“${wanted}”`,
        fix: 'copy the heading as it stands there, or leave the section out in both languages',
      },
    ];
  });
}
