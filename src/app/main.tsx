import '#ui/theme/tokens.css';
import '#ui/theme/fonts.css';
import { createRoot } from 'react-dom/client';
import { App, prefetch } from './App.tsx';

const root = document.getElementById('root');
if (root) {
  // The facts are half as large again as the shell: they come as a file of their own, while the page already stands.
  const { boot, followLinks, keep, loadLibrary } = await import('./boot.ts');
  const { workplace, autosave, mayWrite } = await boot();
  createRoot(root).render(<App workplace={workplace} />);
  keep(workplace, autosave, mayWrite);
  followLinks(workplace);
  await firstChart(root);
  workplace.workspace.pass({ chartUp: true });
  await loadLibrary(workplace);
  (await import('./sea.ts')).askTheSea(workplace);
  (await import('./fleet.ts')).planTheFleet(workplace);
  void prefetch();
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    await navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
}

/** Until the first chart stands, or clearly won't: sources and notes wait so long. */
function firstChart(page: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(patience);
      resolve();
    };
    const observer = new MutationObserver(() => {
      if (page.querySelector('[data-chart="drawn"], [data-chart="failed"]')) done();
    });
    const patience = setTimeout(done, 15_000);
    observer.observe(page, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-chart'],
      childList: true,
    });
  });
}
