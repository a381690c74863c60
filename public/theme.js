// Runs before the first paint: the reader's choice of colours, and the mark that scripts are on.
(() => {
  const root = document.documentElement;
  root.dataset.js = '';
  try {
    const theme = localStorage.getItem('theme');
    if (theme) root.dataset.theme = theme;
  } catch {
    // Storage may be switched off; the system's colours then stand.
  }
})();
