import { customProperties, type Theme } from '../theme/theme.ts';

/** A chart rendered to a string, made a picture of its own: colors filled in, namespace and paper added. */
export function standAlone(svg: string, theme: Theme): string {
  const colors = new Map(customProperties(theme));
  return svg
    .replaceAll(/var\((--[a-z-]+)\)/g, (whole, name: string) => colors.get(name) ?? whole)
    .replace(/^<svg/, '<svg xmlns="http://www.w3.org/2000/svg"');
}
