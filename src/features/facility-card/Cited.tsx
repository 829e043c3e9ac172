import type { Confidence } from '#domain/provenance/fact.ts';
import type { SourceId } from '#domain/provenance/source.ts';
import { FactFigure } from '../figures/FactFigure.tsx';

interface CitedProps {
  readonly label: string;
  /** What the sources say, in full. */
  readonly text: string;
  readonly shown: string;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  readonly asOf?: string | null;
  readonly note?: string;
}

/** A statement with its sources, behind a few words of it. */
export function Cited({ label, text, shown, sources, confidence, asOf = null, note }: CitedProps) {
  return (
    <FactFigure
      label={label}
      fact={{ value: text, sources, confidence, asOf, ...(note ? { note } : {}) }}
      shown={shown}
    />
  );
}

/** Events, dockings and agreements between governments carry no confidence of their own in the records. */
export const wholeRecord = 'confidence is that of the whole record';
