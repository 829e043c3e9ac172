import '#ui/theme/tokens.css';
import '#ui/theme/fonts.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { customProperties, themeNames, themes, type ThemeName } from '#ui/theme/theme.ts';
import { examples } from './index.ts';
import styles from './Gallery.module.css';

/** Every chart, legend, card and plan, from fixtures: to look at while changing one. */
function Gallery() {
  const [theme, setTheme] = useState<ThemeName>('night');
  useEffect(() => {
    for (const [name, value] of customProperties(themes[theme]))
      document.documentElement.style.setProperty(name, value);
    document.documentElement.style.colorScheme = themes[theme].scheme;
  }, [theme]);
  return (
    <main className={styles['gallery']}>
      <header>
        <h1>Gallery</h1>
        <Segmented
          label="Theme"
          value={theme}
          options={themeNames.map((name) => [name, themes[name].title])}
          onChange={setTheme}
        />
      </header>
      {examples.map(({ name, title, element }) => (
        <figure key={name} id={name}>
          <figcaption>
            {title} <code>{name}</code>
          </figcaption>
          {element}
        </figure>
      ))}
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
