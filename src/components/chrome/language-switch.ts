/**
 * Both languages of a page have the same headings in the same order, so the switch can lead to the section
 * being read: `#section-3` is resolved by position, since heading ids are in the page's language.
 */
const byPosition = /^#(?:section-)(\d+)$/;

export function keepPlaceInOtherLanguage(): void {
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')];
  const position = byPosition.exec(location.hash)?.[1];
  const target = position && headings[Number(position)];
  if (target) {
    history.replaceState(null, '', `#${target.id}`);
    target.scrollIntoView();
  }
  document
    .querySelector<HTMLAnchorElement>('[data-language]')
    ?.addEventListener('click', ({ currentTarget }) => {
      const passed = headings.filter(
        (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
      ).length;
      if (passed > 0) (currentTarget as HTMLAnchorElement).hash = `section-${passed - 1}`;
    });
}
