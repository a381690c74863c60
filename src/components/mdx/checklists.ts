/** Keeps the ticks of a checklist in this browser. The same list has the same ticks in both languages. */
export function connectChecklists(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-checklist]')) {
    const key = `checklist:${list.dataset['checklist']}`;
    const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const reset = list.querySelector('button');
    const showReset = () => reset?.toggleAttribute('disabled', !boxes.some((box) => box.checked));

    const ticked = new Set(read(key));
    for (const box of boxes) box.checked ||= ticked.has(box.value);
    showReset();

    const save = () => {
      write(
        key,
        boxes.filter((box) => box.checked).map((box) => box.value),
      );
      showReset();
    };
    list.addEventListener('change', save);
    reset?.addEventListener('click', () => {
      for (const box of boxes) box.checked = false;
      boxes[0]?.focus();
      save();
    });
  }
}

function read(key: string): string[] {
  try {
    return localStorage.getItem(key)?.split(',') ?? [];
  } catch {
    return []; // Storage may be switched off; ticks then last as long as the page.
  }
}

function write(key: string, ticked: string[]): void {
  try {
    if (ticked.length > 0) localStorage.setItem(key, ticked.join(','));
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
