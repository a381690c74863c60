import { forgetPages, readPages } from '../../site/reading-progress.ts';

/** Marks the pages read so far and says how many they are. */
function show(): void {
  const read = readPages();
  const items = [...document.querySelectorAll<HTMLElement>('[data-page]')];
  for (const item of items) item.toggleAttribute('data-done', read.has(item.dataset['page'] ?? ''));
  const done = items.filter((item) => item.hasAttribute('data-done')).length;

  const status = document.querySelector<HTMLElement>('[data-progress]');
  const text = status?.dataset['progress'] ?? '';
  if (status) status.textContent = text.replace('{n}', String(done)).replace('{all}', String(items.length));
  document.querySelector('[data-forget]')?.toggleAttribute('disabled', done === 0);
}

document.querySelector('[data-forget]')?.addEventListener('click', () => {
  forgetPages();
  show();
});
show();
