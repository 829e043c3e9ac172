import { homeports, landNames, type Land } from '#domain/rules/homeport.ts';
import { jobKindNames, jobKinds, operatorNames, operators } from '#domain/rules/job.ts';
import { PLANNING_AID } from '#domain/rules/rule.ts';
import { operatorOf } from '#domain/rules/ship.ts';
import { isIsoDay } from '#domain/time/iso-date.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Dialog } from '#ui/controls/Dialog.tsx';
import { NumberField } from '#ui/controls/NumberField.tsx';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { SelectField, type SelectGroup } from '#ui/controls/SelectField.tsx';
import { setJob } from '#workspace/edits/plan.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './Job.module.css';

const lands = Object.keys(landNames) as readonly Land[];
const landTitles: Readonly<Record<Land, string>> = {
  us: 'United States',
  guam: 'Guam',
  'northern-marianas': 'Northern Marianas',
  abroad: 'Abroad',
};
const ports: readonly SelectGroup[] = [
  { title: null, options: [['', 'Not given']] },
  ...lands.map((land) => ({
    title: landTitles[land],
    options: homeports.flatMap((port): readonly (readonly [string, string])[] =>
      port.land === land ? [[port.name, port.name]] : [],
    ),
  })),
];

const kinds: readonly SelectGroup[] = [
  { title: null, options: jobKinds.map((kind) => [kind, jobKindNames[kind]]) },
];

const refuseDays = (value: number | null): string | null =>
  value === null || (Number.isInteger(value) && value >= 1 && value <= 5000)
    ? null
    : 'Give whole days, 1 to 5,000.';

/** What is to be done to the ship: everything the rules ask of a job. */
export function JobDialog() {
  const { workspace } = useWorkplace();
  const close = () => workspace.pass({ dialog: null });
  return (
    <Dialog
      title="The job"
      onClose={close}
      actions={
        <Button look="solid" onClick={close}>
          Done
        </Button>
      }
    >
      <div className={styles['fields']}>
        <Ship />
        <Fields />
        <p className={styles['hint']}>
          The homeport decides most: the assigned one, not where she happens to be. {PLANNING_AID}.
        </p>
      </div>
    </Dialog>
  );
}

function Ship() {
  const { workspace, readings } = useWorkplace();
  const { ship } = useReading(readings.document);
  const shipClass = useReading(readings.shipClass);
  const name = shipClass?.name ?? (ship?.kind === 'own' ? ship.dimensions.name || 'Own dimensions' : null);
  return (
    <div className={styles['ship']}>
      <p>{name === null ? 'No ship is chosen yet.' : <strong>{name}</strong>}</p>
      <Button onClick={() => workspace.pass({ dialog: 'ship' })}>
        {name === null ? 'Choose a ship' : 'Change ship'}
      </Button>
    </div>
  );
}

function Fields() {
  const { workspace, readings } = useWorkplace();
  const { job, asOf } = useReading(readings.document);
  const shipClass = useReading(readings.shipClass);
  const usual = shipClass ? operatorNames[operatorOf(shipClass)] : null;
  return (
    <>
      <SelectField
        label="Homeport"
        isFirst
        value={job.homeport ?? ''}
        groups={ports}
        onChange={(homeport) => workspace.edit(setJob, { homeport: homeport === '' ? null : homeport })}
      />
      <SelectField
        label="Kind of job"
        value={job.kind}
        groups={kinds}
        onChange={(chosen) => {
          const kind = jobKinds.find((each) => each === chosen);
          if (kind) workspace.edit(setJob, { kind });
        }}
      />
      <div className={styles['date']}>
        <label htmlFor="job-start">Work begins{job.start === null ? ' (the as-of date)' : ''}</label>
        <input
          id="job-start"
          type="date"
          value={job.start ?? asOf}
          onChange={({ target }) => {
            if (isIsoDay(target.value)) workspace.edit(setJob, { start: target.value }, 'job-start');
          }}
        />
        {job.start === null ? null : (
          <Button className={styles['reset']} onClick={() => workspace.edit(setJob, { start: null })}>
            Back to the as-of date
          </Button>
        )}
      </div>
      <NumberField
        label="Planned days"
        value={job.days}
        unit="d"
        placeholder="not known"
        digits={0}
        refuse={refuseDays}
        onChange={(days) => {
          if (refuseDays(days) === null) workspace.edit(setJob, { days }, 'job-days');
        }}
      />
      <Segmented
        label="Deployed"
        value={job.deployed === null ? 'open' : job.deployed ? 'yes' : 'no'}
        options={[
          ['open', 'Not known'],
          ['yes', 'Yes'],
          ['no', 'No'],
        ]}
        onChange={(said) => workspace.edit(setJob, { deployed: said === 'open' ? null : said === 'yes' })}
      />
      <SelectField
        label="Whose ship"
        value={job.operator ?? ''}
        groups={[
          {
            title: null,
            options: [
              ['', usual ? `By her class: ${usual}` : 'Not given'],
              ...operators.map((each) => [each, operatorNames[each]] as const),
            ],
          },
        ]}
        onChange={(chosen) =>
          workspace.edit(setJob, { operator: operators.find((each) => each === chosen) ?? null })
        }
      />
    </>
  );
}
