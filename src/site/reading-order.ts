interface Placed {
  /** `phases` for a chapter's opening, `phases/use` for a page in it. */
  id: string;
  /** Place among the chapters, or inside the chapter. */
  order: number;
}

/** Sorts pages as they are read: chapters by order, in each the opening first, then its pages by order. */
export function inReadingOrder<T extends Placed>(pages: readonly T[]): T[] {
  const chapterOrder = new Map(
    pages.filter(({ id }) => !id.includes('/')).map(({ id, order }) => [id, order]),
  );
  const key = ({ id, order }: T): [number, number] => {
    const [chapter = '', page] = id.split('/');
    return [chapterOrder.get(chapter) ?? Infinity, page === undefined ? 0 : order];
  };
  return pages.toSorted((a, b) => {
    const [chapterA, pageA] = key(a);
    const [chapterB, pageB] = key(b);
    return chapterA - chapterB || pageA - pageB;
  });
}
