import type { Agreement } from '#domain/agreement/agreement.ts';
import { agreementNames, standingOn, type Standing, type YardAgreement } from '#domain/facility/agreement.ts';
import type { SpanTone } from '#ui/charts/timeline/layout.ts';
import { Timeline } from '#ui/charts/timeline/Timeline.tsx';
import type { CardReading } from '#workspace/derived/card.ts';
import { Cited } from './Cited.tsx';
import { Section } from './Section.tsx';
import { endYear, startYear, yearOf } from './years.ts';
import styles from './card.module.css';

const tones: Readonly<Record<Standing, SpanTone>> = {
  'in-force': 'holds',
  'not-yet': 'planned',
  expired: 'over',
  'start-unknown': 'unknown',
};

function standingWords(standing: Standing, { from, to }: YardAgreement): string {
  const until = to === null ? 'no end published' : `until ${to}`;
  switch (standing) {
    case 'in-force':
      return `In force since ${from ?? ''}, ${until}`;
    case 'not-yet':
      return `Not yet in force: from ${from ?? ''}, ${until}`;
    case 'expired':
      return `Expired on ${to ?? ''}`;
    case 'start-unknown':
      return `Start not published, ${until}`;
  }
}

interface YardAgreementsProps {
  readonly card: CardReading;
  readonly day: string;
}

/** What the yard holds or takes part in, each with a bar of its validity. */
export function YardAgreements({ card: { facility }, day }: YardAgreementsProps) {
  const { agreements } = facility;
  return (
    <Section title="Agreements of the yard" count={agreements.length}>
      {agreements.length === 0 ? <p className={styles['muted']}>None on record.</p> : null}
      <ul className={styles['items']}>
        {agreements.map((agreement, index) => {
          const standing = standingOn(agreement, day);
          const words = standingWords(standing, agreement);
          return (
            <li key={`${agreement.type} ${agreement.from} ${String(index)}`}>
              <p>
                <Cited
                  label={`${facility.name}: agreement`}
                  text={agreement.text || agreementNames[agreement.type]}
                  shown={agreementNames[agreement.type]}
                  sources={agreement.sources}
                  confidence={agreement.confidence}
                  asOf={agreement.from}
                />
              </p>
              <p className={styles['standing']}>{words}</p>
              <Timeline
                title={`${agreementNames[agreement.type]}: ${words}. As of ${day}.`}
                spans={[
                  {
                    key: 'validity',
                    from: startYear(agreement.from),
                    to: endYear(agreement.to),
                    tone: tones[standing],
                  },
                ]}
                points={[]}
                now={yearOf(day)}
                nowLabel={`as of ${day}`}
              />
              {agreement.text ? <p className={styles['sentence']}>{agreement.text}</p> : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Arrangements between governments that name the country of the yard. */
export function CountryAgreements({ card }: { readonly card: CardReading }) {
  const { agreements, country } = card;
  if (agreements.length === 0) return null;
  return (
    <Section title={`Agreements naming ${country}`} count={agreements.length} closed>
      {agreements.map((agreement) => (
        <CountryAgreement key={agreement.id} agreement={agreement} />
      ))}
    </Section>
  );
}

function CountryAgreement({ agreement }: { readonly agreement: Agreement }) {
  const { title, date, status, summary, conflict, sources, otherParties } = agreement;
  return (
    <details className={styles['fold']}>
      <summary>
        <span className={styles['date']}>{date ?? 'undated'}</span>
        <span>{title}</span>
      </summary>
      <div className={styles['foldBody']}>
        <p>
          Status:{' '}
          <Cited
            label={title}
            text={summary}
            shown={status}
            sources={sources}
            confidence="medium"
            asOf={date}
            note="the record states no confidence of its own: taken as medium"
          />
        </p>
        <p>{summary}</p>
        {otherParties ? <p>Parties not named here: {otherParties}.</p> : null}
        {conflict ? <p className={styles['sentence']}>Sources disagree: {conflict}</p> : null}
      </div>
    </details>
  );
}
