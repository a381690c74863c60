/** Lets the reader choose light, dark or the system's colours. public/theme.js applies the choice on the next page. */
export function connectThemeSwitch(): void {
  const root = document.documentElement;
  const select = document.querySelector<HTMLSelectElement>('[data-theme-switch]');
  if (!select) return;
  select.value = root.dataset['theme'] ?? '';
  select.addEventListener('change', () => {
    if (select.value) root.dataset['theme'] = select.value;
    else delete root.dataset['theme'];
    try {
      if (select.value) localStorage.setItem('theme', select.value);
      else localStorage.removeItem('theme');
    } catch {
      // Without storage the choice holds for this page.
    }
  });
}
