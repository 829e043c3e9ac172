import type { ReactElement } from 'react';
import { MarginBar } from '#ui/charts/margin-bars/MarginBar.tsx';

/** Margins as they come up in the ledger, by name. */
export const marginBars: Readonly<Record<string, ReactElement>> = {
  room: <MarginBar tone="fits" margin={{ low: 0.18, high: 0.18 }} />,
  'room beyond the edge': <MarginBar tone="fits" margin={{ low: 1.4, high: 1.4 }} />,
  'just clear': <MarginBar tone="fits" margin={{ low: 0, high: 0 }} />,
  'room between two readings': <MarginBar tone="fits" margin={{ low: 0.08, high: 0.22 }} />,
  'room, as a lower bound': <MarginBar tone="fits" margin={{ low: 0.3, high: null }} />,
  overhang: <MarginBar tone="fits-with-overhang" margin={{ low: -0.05, high: -0.05 }} />,
  'too little': <MarginBar tone="does-not-fit" margin={{ low: -0.11, high: -0.11 }} />,
  'too little beyond the edge': <MarginBar tone="does-not-fit" margin={{ low: -0.6, high: -0.6 }} />,
  'too little even by the upper bound': <MarginBar tone="does-not-fit" margin={{ low: null, high: -0.08 }} />,
  'readings differ': <MarginBar tone="unknown" margin={{ low: -0.06, high: 0.12 }} />,
  'only an upper bound': <MarginBar tone="unknown" margin={{ low: null, high: 0.24 }} />,
  'not known': <MarginBar tone="unknown" margin={{ low: null, high: null }} />,
  'not judged': <MarginBar tone="not-judged" margin={{ low: null, high: null }} />,
};
