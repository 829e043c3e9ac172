import { useId } from 'react';
import { cardReading } from '#workspace/derived/card.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { CountryAgreements, YardAgreements } from './Agreements.tsx';
import { BySea } from './BySea.tsx';
import { CardHead } from './CardHead.tsx';
import { Dockings } from './Dockings.tsx';
import { Docks } from './Docks.tsx';
import { Events } from './Events.tsx';
import { MayDo } from './MayDo.tsx';
import { Record } from './Record.tsx';
import { VerdictBand } from './VerdictBand.tsx';
import { Capabilities, YardMeans } from './YardMeans.tsx';
import styles from './card.module.css';

/** The selected facility: the verdict for the ship, its docks drawn to scale, and all that is on record. */
export function FacilityCard() {
  const { readings } = useWorkplace();
  const card = useReading(cardReading(readings));
  const { asOf } = useReading(readings.document);
  const loaded = useReading(({ given }) => given.libraryLoaded);
  const titleId = useId();
  if (!card)
    return (
      <p className={styles['empty']}>Nothing is selected. Click a sign on the chart or a row of the table.</p>
    );
  const { facility } = card;
  return (
    <article className={styles['card']} aria-labelledby={titleId} key={facility.id}>
      <CardHead card={card} titleId={titleId} />
      <VerdictBand card={card} />
      <Docks card={card} />
      <BySea facility={facility} />
      {loaded ? (
        <>
          <MayDo card={card} />
          <Dockings card={card} />
          <Capabilities facility={facility} />
          <YardMeans facility={facility} />
          <YardAgreements card={card} day={asOf} />
          <CountryAgreements card={card} />
          <Events card={card} day={asOf} />
          <Record facility={facility} />
        </>
      ) : (
        <output className={styles['empty']}>Notes, agreements and sources are on their way …</output>
      )}
    </article>
  );
}
