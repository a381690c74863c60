/** Fetches what makes the items of a page answerable as soon as a reader comes near one. */
// An address and not `import()`, for the reason in search-dialog.ts.
import answering from './answering.ts?worker&url';

for (const section of document.querySelectorAll('[data-try]')) {
  const load = () =>
    import(/* @vite-ignore */ answering).catch(() => {
      // The solution can be read without it.
      section.querySelector('details')!.open = true;
    });
  for (const sign of ['focusin', 'pointerover']) section.addEventListener(sign, load, { once: true });
}
