import type { AnyFact } from '#domain/provenance/fact.ts';
import { Figure } from '#ui/Figure.tsx';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { citationOf, markOf, showFact } from './cite.ts';

interface FactFigureProps {
  /** What the number is, with where it stands: `No.1 dock: length`. */
  readonly label: string;
  readonly fact: AnyFact;
  /** Said in place of the formatted value: a margin with its sign, a translated word. */
  readonly shown?: string;
  /** What stands on the figure, where its unit is said elsewhere; the sources still open with `shown`. */
  readonly face?: string;
  readonly tone?: 'normal' | 'strong' | 'good' | 'bad';
  readonly tabIndex?: number;
}

/** Any fact as a figure that opens its sources. The one way a feature puts a number on screen. */
export function FactFigure({ label, fact, shown, face, tone = 'normal', tabIndex }: FactFigureProps) {
  const { workspace, readings } = useWorkplace();
  const { units } = useReading(readings.document);
  const sources = useReading(({ given }) => given.world.sources);
  const text = shown ?? showFact(fact, units);
  return (
    <Figure
      label={label}
      mark={markOf(fact)}
      tone={tone}
      citation={citationOf(label, fact, units, sources, text)}
      onOpen={() => workspace.pass({ figure: { label, fact, shown: text } })}
      {...(tabIndex === undefined ? {} : { tabIndex })}
    >
      {face ?? text}
    </Figure>
  );
}
