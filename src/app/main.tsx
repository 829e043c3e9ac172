import '#ui/theme/tokens.css';
import '#ui/theme/fonts.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { boot, loadLibrary } from './boot.ts';
import { keep } from './keep.ts';

const root = document.getElementById('root');
if (root) {
  const { workplace, autosave } = await boot();
  createRoot(root).render(<App workplace={workplace} />);
  keep(workplace, autosave);
  await loadLibrary(workplace);
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    await navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
}
