/**
 * Shows a term's definition on hover, focus and tap. Without scripts a term is a link to the glossary.
 * The definition can be hovered, stays until left, and Escape closes it (WCAG 1.4.13).
 */
export function connectDefinitions(): void {
  for (const term of document.querySelectorAll<HTMLAnchorElement>('.term')) {
    const definition = document.getElementById(term.getAttribute('aria-describedby') ?? '');
    if (definition) connect(term, definition);
  }
}

function connect(term: HTMLAnchorElement, definition: HTMLElement): void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const isOpen = () => definition.matches(':popover-open');
  const show = () => {
    clearTimeout(leaving);
    if (!isOpen()) definition.showPopover({ source: term });
  };
  const hide = () => {
    clearTimeout(leaving);
    if (isOpen()) definition.hidePopover();
  };
  // Time to cross the gap between the term and its definition.
  const leave = () => (leaving = setTimeout(hide, 250));

  let wasOpen = false;
  term.addEventListener('pointerdown', () => (wasOpen = isOpen()));
  term.addEventListener('click', (event) => {
    // The first tap opens the definition, the second follows the link. A mouse has it open by hovering.
    if ((event as PointerEvent).pointerType !== 'touch' || wasOpen) return;
    event.preventDefault();
    show();
  });
  term.addEventListener('focus', show);
  term.addEventListener('blur', leave);
  for (const element of [term, definition]) {
    element.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && show());
    element.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && leave());
  }
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !term.contains(target) && !definition.contains(target)) hide();
  });
}
