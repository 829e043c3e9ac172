import type { DockFit } from './fit.ts';
import { verdictNames } from './verdict.ts';

/** Whether the state of the dock rules it out on the day: its dimensions were not what decided. */
export const isOutOfService = ({ verdict, deciding }: Pick<DockFit, 'verdict' | 'deciding'>): boolean =>
  verdict === 'does-not-fit' && deciding === null;

/** The verdict as it is said: a dock that isn't in service is not said to be too small. */
export const verdictInWords = (fit: DockFit): string =>
  isOutOfService(fit) ? 'Not in service' : verdictNames[fit.verdict];
