import { assumed } from '#domain/provenance/fact.ts';
import { assumption } from '#domain/provenance/source.ts';
import { PLANNING_AID } from '#domain/rules/rule.ts';
import { NumberField } from '#ui/controls/NumberField.tsx';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { whoMayFact } from '#workspace/derived/fleet/law.ts';
import { unknownFitFact } from '#workspace/derived/fleet/plan-account.ts';
import { jobInWords } from '#workspace/derived/fleet/words.ts';
import { speedFact } from '#workspace/derived/voyage-account.ts';
import { speedLimitsKn } from '#workspace/document/document.ts';
import { fleetLimits } from '#workspace/document/fleet.ts';
import { assume, type Fleet } from '#workspace/edits/fleet.ts';
import { setVoyage } from '#workspace/edits/voyage.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { refuseNumber } from './refuse.ts';
import styles from './Assumed.module.css';

const cases = [
  ['low', 'Best'],
  ['likely', 'Likely'],
  ['high', 'Worst'],
] as const;
const settled = [
  ['allowed', 'Counted in'],
  ['barred', 'Left out'],
] as const;
const fits = [
  ['allowed', 'Taken as fitting'],
  ['barred', 'Left out'],
] as const;

/** Everything that was assumed and not read, in plain sight and to change. */
export function Assumed() {
  const { workspace, readings } = useWorkplace();
  const { fleet, voyage } = useReading(readings.document);
  const change = (says: string, what: Partial<Omit<Fleet, 'ships'>>, stroke?: string) =>
    workspace.edit(assume, { says, change: what }, stroke);
  const refuseSpeed = refuseNumber(speedLimitsKn);
  const refuseHorizon = refuseNumber(fleetLimits.horizonDays, true);
  const refuseLost = refuseNumber(fleetLimits.lostAfterHorizonDays, true);
  return (
    <section className={styles['assumed']} aria-label="Assumptions">
      <h3>Assumptions</h3>
      <RepairDays />
      <Segmented
        label="Days in dock reckoned with"
        value={fleet.repairCase}
        options={cases}
        onChange={(repairCase) => change(`Reckon with ${repairCase} repairs`, { repairCase })}
      />
      <Segmented
        label="Docks whose fit is not known"
        value={fleet.unknownFit}
        options={fits}
        onChange={(unknownFit) => change('Change what becomes of unknown fits', { unknownFit })}
      />
      <Segmented
        label="Yards whose eligibility is not settled"
        value={fleet.notSettled}
        options={settled}
        onChange={(notSettled) => change('Change what becomes of what is not settled', { notSettled })}
      />
      <div className={styles['fields']}>
        <NumberField
          label="Speed of all ships"
          unit="kn"
          value={voyage.speedKn}
          refuse={refuseSpeed}
          onChange={(value) => {
            if (value !== null && refuseSpeed(value) === null)
              workspace.edit(setVoyage, { speedKn: value }, 'voyage-speed');
          }}
        />
        <NumberField
          label="Horizon"
          unit="days"
          value={fleet.horizonDays}
          refuse={refuseHorizon}
          onChange={(value) => {
            if (value !== null && refuseHorizon(value) === null)
              change('Change the horizon', { horizonDays: value }, 'horizon');
          }}
        />
        <NumberField
          label="Lost beyond it"
          unit="days"
          value={fleet.lostAfterHorizonDays}
          refuse={refuseLost}
          onChange={(value) => {
            if (value !== null && refuseLost(value) === null)
              change('Change what is lost beyond', { lostAfterHorizonDays: value }, 'lost-after');
          }}
        />
      </div>
      <p className={styles['hint']}>
        Who may work: <FactFigure label="Who may work" fact={whoMayFact(fleet)} />. Speed{' '}
        <FactFigure label="Speed" fact={speedFact(voyage.speedKn)} />; unknown fits{' '}
        <FactFigure label="Docks whose fit is not known" fact={unknownFitFact(fleet)} />. Ships sail by the
        way over the sea chart under the closures in force, and not through a strait that is too small for
        them. {PLANNING_AID}.
      </p>
    </section>
  );
}

/** Days in dock by kind of job. A wrong order stays on screen and is said. */
function RepairDays() {
  const { workspace, readings } = useWorkplace();
  const { repairDays } = useReading(readings.document).fleet;
  const refuse = refuseNumber(fleetLimits.repairDays);
  return (
    <table className={styles['days']}>
      <caption>Days in dock by kind of job</caption>
      <thead>
        <tr>
          <th scope="col">Job</th>
          {cases.map(([end, title]) => (
            <th key={end} scope="col">
              {title}
            </th>
          ))}
          <th scope="col">
            <span className={styles['spoken']}>Source</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(repairDays).map(([kind, days]) => (
          <tr key={kind}>
            <th scope="row">{jobInWords(kind)}</th>
            {cases.map(([end, title]) => (
              <td key={end}>
                <NumberField
                  label={`${jobInWords(kind)}, ${title.toLowerCase()}`}
                  hideLabel
                  unit=""
                  value={days[end]}
                  refuse={(value) => refuse(value) ?? orderOf({ ...days, [end]: value ?? 0 })}
                  onChange={(value) => {
                    if (value === null || refuse(value) !== null) return;
                    const changed = { ...days, [end]: value };
                    if (orderOf(changed) === null)
                      workspace.edit(
                        assume,
                        {
                          says: `Change days in dock for ${kind.replaceAll('-', ' ')}`,
                          change: { repairDays: { ...repairDays, [kind]: changed } },
                        },
                        `${kind} ${end}`,
                      );
                  }}
                />
              </td>
            ))}
            <td>
              <FactFigure
                label={`Days in dock: ${jobInWords(kind)}`}
                fact={assumed(
                  days.likely,
                  'd',
                  assumption,
                  `${days.low} at best, ${days.likely} likely, ${days.high} at worst: an assumption, no statistic of real repairs`,
                )}
                face="assumed"
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const orderOf = ({ low, likely, high }: Fleet['repairDays'][string]): string | null =>
  low <= likely && likely <= high ? null : 'Best ≤ likely ≤ worst.';
