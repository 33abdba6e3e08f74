// Runs before the first paint, so that the reader's choice of theme never flashes. Blocking on purpose, and tiny.
// The choice is written by src/islands/theme-toggle; without one the system decides.
(() => {
  const root = document.documentElement;
  root.classList.add('has-script');
  try {
    const choice = localStorage.getItem('theme');
    if (choice === 'light' || choice === 'dark') root.dataset.theme = choice;
  } catch {
    // Storage is switched off: the system's theme holds.
  }
})();
