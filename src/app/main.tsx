import '#ui/theme/tokens.css';
import '#ui/theme/fonts.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { keep } from './keep.ts';

const root = document.getElementById('root');
if (root) {
  // The facts are half as large again as the shell: they come as a file of their own, while the page already stands.
  const { boot, loadLibrary } = await import('./boot.ts');
  const { workplace, autosave } = await boot();
  createRoot(root).render(<App workplace={workplace} />);
  keep(workplace, autosave);
  await loadLibrary(workplace);
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    await navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
}
