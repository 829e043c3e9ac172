import { memo, useState } from 'react';
import type { Facility } from '#domain/facility/facility.ts';
import { yardVerdictNames } from '#domain/fit/verdict.ts';
import { isMissing } from '#domain/provenance/fact.ts';
import type { FirstShare, FirstShares } from '#domain/ranking/first-shares.ts';
import { percentOf } from '#domain/ranking/words.ts';
import { ruleVerdictNames } from '#domain/rules/verdict.ts';
import { criterionNames } from '#domain/shortlist/criteria.ts';
import type { Ranked } from '#domain/shortlist/shortlist.ts';
import { criteria } from '#domain/shortlist/weights.ts';
import { RankBand } from '#ui/charts/rank-bands/RankBand.tsx';
import { Sign } from '#ui/symbols/Sign.tsx';
import { select } from '#workspace/edits/view.ts';
import { planReadings } from '#workspace/plan/plan-readings.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { LawSign } from '../figures/LawSign.tsx';
import { WhyNot } from '../figures/WhyNot.tsx';
import { bandText, firstFact, scoreFact, totalFact, type Telling } from './facts.ts';
import styles from './Shortlist.module.css';

interface RankedRowProps {
  readonly entry: Ranked;
  readonly place: number;
  readonly leader: Ranked | null;
  readonly share: FirstShare | null;
  readonly shares: FirstShares;
  readonly telling: Telling;
  readonly countryName: string;
}

/** One yard in the running: days, score as a band, how often it is first; more on demand. */
export const RankedRow = memo(function RankedRow(props: RankedRowProps) {
  const { entry, place, leader, share, shares, telling, countryName } = props;
  const { workspace } = useWorkplace();
  const free = entry.wait && telling.free(entry.wait);
  const [open, setOpen] = useState(false);
  const { facility, fit, eligibility, total } = entry;
  const { days } = telling.tell(facility);
  const hover = (hovered: string | null) => () => workspace.pass({ hovered });
  return (
    <li className={styles['row']} onPointerEnter={hover(facility.id)} onPointerLeave={hover(null)}>
      <div className={styles['head']}>
        <span className={styles['number']}>{place}</span>
        <button
          type="button"
          className={styles['name']}
          onFocus={hover(facility.id)}
          onBlur={hover(null)}
          onClick={() => workspace.edit(select, { facility: facility.id, dock: fit.best?.dock.id ?? null })}
        >
          {facility.name}
        </button>
      </div>
      <p className={styles['meta']}>
        <span>{countryName}</span>
        <span>
          <Sign outline={fit.verdict} size={12} />
          {yardVerdictNames[fit.verdict]}
        </span>
        {eligibility ? (
          <span>
            <LawSign verdict={eligibility.verdict} size={13} />
            {ruleVerdictNames[eligibility.verdict]}
          </span>
        ) : null}
        {free ? (
          <span>
            <FactFigure label={`${facility.name}: when the dock is free`} fact={free} />
          </span>
        ) : null}
        {share ? (
          <span>
            First in{' '}
            <FactFigure
              label={`${facility.name}: first in this share of weightings`}
              fact={firstFact(share, shares)}
              shown={percentOf(share.middle)}
            />
          </span>
        ) : null}
      </p>
      <Way facility={facility} telling={telling} />
      <div className={styles['band']}>
        <span>
          {isMissing(days) ? (
            <span className={styles['muted']}>open</span>
          ) : (
            <FactFigure label={`${facility.name}: days by sea`} fact={days} tone="strong" />
          )}
        </span>
        <RankBand {...total} leader={leader?.total ?? null} />
        <span>
          <FactFigure
            label={`${facility.name}: score`}
            fact={totalFact(entry, telling)}
            shown={bandText(total)}
            tone="strong"
          />
        </span>
      </div>
      <details
        className={styles['fold']}
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{entry.standing === 'open' ? 'Scores, and what is still open' : 'Scores'}</summary>
        {open ? <More entry={entry} telling={telling} /> : null}
      </details>
    </li>
  );
});

interface WayProps {
  readonly facility: Facility;
  readonly telling: Telling;
}

/** How far it is by sea, and what that takes of her range. */
function Way({ facility, telling }: WayProps) {
  const { distance } = telling.tell(facility);
  if (isMissing(distance)) return null;
  const { share, says, told } = telling.range(facility);
  return (
    <p className={styles['way']}>
      <FactFigure label={`${facility.name}: distance by sea`} fact={distance} />,{' '}
      <FactFigure label={`${facility.name}: share of her range`} fact={share} shown={told?.share ?? says} />
      {told ? ` ${told.of}` : ''}
    </p>
  );
}

function More({ entry, telling }: Pick<RankedRowProps, 'entry' | 'telling'>) {
  const { readings } = useWorkplace();
  const whyNot = useReading(planReadings(readings).whyNot);
  const obstacle = whyNot(entry.facility);
  return (
    <div className={styles['foldBody']}>
      <table className={styles['scores']}>
        <tbody>
          {criteria.map((criterion, at) => {
            const score = entry.scores[at];
            return score ? (
              <tr key={criterion}>
                <th scope="row">{criterionNames[criterion]}</th>
                <td>
                  <FactFigure
                    label={`${entry.facility.name}: ${criterionNames[criterion].toLowerCase()}, score`}
                    fact={scoreFact(entry, criterion, telling)}
                    shown={bandText(score)}
                  />
                </td>
                <td>{score.because}</td>
              </tr>
            ) : null;
          })}
        </tbody>
      </table>
      {obstacle ? <WhyNot obstacle={obstacle} /> : null}
    </div>
  );
}
