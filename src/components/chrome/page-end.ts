import { rememberPage } from '../../site/reading-progress.ts';

/** A guide page counts as read once its end was on the screen. */
export function rememberWhenRead(): void {
  const end = document.querySelector<HTMLElement>('[data-read]');
  if (!end) return;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    rememberPage(end.dataset['read'] ?? '');
    observer.disconnect();
  });
  observer.observe(end);
}
