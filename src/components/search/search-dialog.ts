/** Opens the search dialog. On every page, so it leaves all else to dialog-search.ts, loaded on first use. */
// `?worker&url` gives the address of a bundle of its own. A plain `import('./dialog-search.ts')` would make Vite
// add 0.8 KB of preload code to every page (measured, brotli).
import dialogSearch from './dialog-search.ts?worker&url';

const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]')!;
const opener = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
const ownField = document.querySelector<HTMLInputElement>('main [data-search] input');

const pagefind = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/pagefind.js`;

function load(): Promise<unknown> {
  // Side by side with the file that will use it. Where it is missing, that file says so.
  import(/* @vite-ignore */ pagefind).catch(() => {});
  return import(/* @vite-ignore */ dialogSearch);
}

function open(event: Event): void {
  event.preventDefault();
  if (ownField) return ownField.focus();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')!.select();
  load().catch(() => location.assign(opener!.href));
}

opener?.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
});
for (const sign of ['pointerenter', 'focus', 'pointerdown']) {
  opener?.addEventListener(sign, () => void load().catch(() => {}), { once: true });
}
addEventListener('keydown', (event) => {
  const { key, altKey, shiftKey } = event;
  if (event.ctrlKey || event.metaKey) {
    if (key.toLowerCase() === 'k' && !shiftKey && !altKey) open(event);
    return;
  }
  const isTyping = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  if (key === '/' && !altKey && !isTyping) open(event);
});
