import type { ReactElement } from 'react';

/** One picture of the gallery: looked at in the page, compared in the test. */
export interface Example {
  /** Kebab-case; names its file under output/. */
  readonly name: string;
  readonly title: string;
  readonly element: ReactElement;
}
