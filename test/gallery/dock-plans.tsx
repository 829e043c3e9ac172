import { DockPlan } from '#ui/charts/dock-plan/DockPlan.tsx';
import {
  unknownExtent,
  type DockPlanInput,
  type DockShape,
  type Extent,
  type Margin,
  type ShipShape,
} from '#ui/charts/dock-plan/shape.ts';
import type { Example } from './example.ts';

/** A dock plan for the gallery, and what it is drawn from. */
export interface DockPlanExample extends Example {
  readonly input: DockPlanInput;
}

const exact = (value: number, unit = 'm'): Extent => ({
  low: value,
  high: value,
  label: `${value.toLocaleString('en-US')} ${unit}`,
});
const range = (low: number, high: number, unit = 'm'): Extent => ({
  low,
  high,
  label: `${low}–${high} ${unit}`,
});
const atMost = (high: number): Extent => ({ low: null, high, label: `≤ ${high} m` });
const margin = (label: string, fit: Margin['fit']): Margin => ({ label, fit });
const unknown = unknownExtent();
const noMargins = { length: null, beam: null, draft: null, lift: null } as const;

const graving: DockShape = {
  name: 'Graving dock',
  kind: 'graving',
  length: exact(345),
  width: exact(45),
  outsideWidth: null,
  depth: unknown,
  water: exact(11.4),
  lift: null,
  lengthLimit: null,
  beamLimit: null,
  draftLimit: null,
};
const floating: DockShape = {
  ...graving,
  name: 'Floating dock',
  kind: 'floating',
  length: exact(290),
  width: exact(48),
  outsideWidth: exact(62.5),
  water: exact(9),
  lift: exact(56_000, 't'),
};
const shiplift: DockShape = {
  ...graving,
  name: 'Shiplift',
  kind: 'shiplift',
  length: exact(200),
  width: range(45, 46),
  water: unknown,
  lift: { low: 20_500, high: 23_000, label: '20,500–23,000 t' },
};
const slipway: DockShape = {
  ...graving,
  name: 'Slipway',
  kind: 'slipway',
  length: exact(140),
  width: exact(24),
  water: exact(6),
  lift: exact(5000, 't'),
};
const cargoShip: ShipShape = {
  name: 'Cargo ship',
  form: 'full',
  length: exact(210),
  beam: exact(32.2),
  widest: exact(32.2),
  draft: exact(9.1),
  displacement: exact(41_000, 't'),
};
const carrier: ShipShape = {
  ...cargoShip,
  name: 'Carrier',
  length: exact(284),
  beam: exact(31),
  widest: exact(60),
  draft: exact(10.2),
  displacement: exact(44_500, 't'),
};
const destroyer: ShipShape = {
  ...cargoShip,
  name: 'Destroyer',
  form: 'fine',
  length: exact(155.3),
  beam: exact(18),
  widest: exact(20),
  draft: exact(9.3),
  displacement: exact(9700, 't'),
};
const submarine: ShipShape = {
  ...cargoShip,
  name: 'Submarine',
  form: 'submarine',
  length: exact(97),
  beam: exact(11.3),
  widest: exact(11.3),
  draft: exact(10),
  displacement: exact(7800, 't'),
};

const clearances = { sideM: 0.6, endM: 0.5, keelM: 0.6 };
const meters = { name: 'm', meters: 1 };

const draw = (
  name: string,
  dock: DockShape,
  ship: ShipShape | null,
  margins: Partial<DockPlanInput['margins']> = {},
  change: Partial<DockPlanInput> = {},
): DockPlanExample => {
  const input: DockPlanInput = {
    dock,
    ship,
    margins: { ...noMargins, ...margins },
    clearances,
    scaleUnit: meters,
    ...change,
  };
  return { name, title: `Dock plan: ${name.replaceAll('-', ' ')}`, input, element: <DockPlan {...input} /> };
};

/** Every kind of dock, every kind of gap in the record, every verdict. */
export const dockPlans: readonly DockPlanExample[] = [
  draw('graving-fits', graving, cargoShip, {
    length: margin('+134 m', 'fits'),
    beam: margin('+11.6 m', 'fits'),
    draft: margin('+1.7 m', 'fits'),
  }),
  draw('graving-no-ship', graving, null),
  draw(
    'graving-conflicting-width',
    { ...graving, length: range(345, 347), width: range(41.6, 45), water: unknown, depth: exact(14) },
    cargoShip,
    {
      length: margin('+134 to +136 m', 'fits'),
      beam: margin('+8.2 to +11.6 m', 'fits'),
      draft: margin('at most +4.3 m', 'unknown'),
    },
  ),
  draw('graving-overhang', { ...graving, length: exact(270), water: unknown, depth: exact(12) }, carrier, {
    length: margin('−15 m', 'fits-with-overhang'),
    beam: margin('+12.8 m', 'fits'),
    draft: margin('at most +1.2 m', 'unknown'),
  }),
  draw(
    'graving-too-shallow',
    { ...graving, length: exact(662), width: exact(76), water: exact(9.9) },
    { ...carrier, length: exact(333), beam: exact(40.8), widest: exact(76.8), draft: exact(11.9) },
    {
      length: margin('+328 m', 'fits'),
      beam: margin('+34 m', 'fits'),
      draft: margin('−2.6 m', 'does-not-fit'),
    },
  ),
  draw(
    'graving-too-narrow',
    { ...graving, length: exact(258), width: exact(36.4), water: unknown },
    { ...cargoShip, beam: exact(40), widest: exact(40), draft: exact(9) },
    {
      length: margin('+47 m', 'fits'),
      beam: margin('−4.8 m', 'does-not-fit'),
      draft: margin('margin not known', 'unknown'),
    },
  ),
  draw('graving-depth-unknown', { ...graving, water: unknown }, cargoShip, {
    length: margin('+134 m', 'fits'),
    beam: margin('+11.6 m', 'fits'),
    draft: margin('margin not known', 'unknown'),
  }),
  draw('graving-nothing-known', { ...graving, length: unknown, width: unknown, water: unknown }, submarine, {
    length: margin('margin not known', 'unknown'),
    beam: margin('margin not known', 'unknown'),
    draft: margin('margin not known', 'unknown'),
  }),
  draw(
    'graving-nothing-known-no-ship',
    { ...graving, length: unknown, width: unknown, water: unknown },
    null,
  ),
  draw('floating-too-shallow', floating, cargoShip, {
    length: margin('+79 m', 'fits'),
    beam: margin('+14.6 m', 'fits'),
    draft: margin('−0.7 m', 'does-not-fit'),
    lift: margin('+15,000 t', 'fits'),
  }),
  draw('floating-outside-width-only', { ...floating, width: unknown, water: unknown }, cargoShip, {
    length: margin('+79 m', 'fits'),
    beam: margin('at most +29.1 m', 'unknown'),
    draft: margin('margin not known', 'unknown'),
    lift: margin('+15,000 t', 'fits'),
  }),
  draw(
    'floating-at-most-width',
    {
      ...floating,
      length: exact(100),
      width: atMost(30),
      outsideWidth: unknown,
      water: unknown,
      lift: unknown,
    },
    destroyer,
    {
      length: margin('−56.3 m', 'does-not-fit'),
      beam: margin('at most +10.8 m', 'unknown'),
      draft: margin('margin not known', 'unknown'),
      lift: margin('margin not known', 'unknown'),
    },
  ),
  draw('shiplift-too-heavy', shiplift, cargoShip, {
    length: margin('−11 m', 'fits-with-overhang'),
    beam: margin('+11.6 to +12.6 m', 'fits'),
    draft: margin('margin not known', 'unknown'),
    lift: margin('−20,500 to −18,000 t', 'does-not-fit'),
  }),
  draw(
    'shiplift-operator-limits',
    {
      ...shiplift,
      length: unknown,
      width: unknown,
      lift: exact(6000, 't'),
      lengthLimit: exact(130),
      beamLimit: exact(25),
      draftLimit: exact(9.5),
    },
    destroyer,
    {
      length: margin('−25.3 m', 'does-not-fit'),
      beam: margin('+7 m', 'fits'),
      draft: margin('+0.2 m', 'fits'),
      lift: margin('−3,700 t', 'does-not-fit'),
    },
  ),
  draw(
    'slipway-fits',
    slipway,
    {
      ...destroyer,
      length: exact(68.3),
      beam: exact(11.9),
      widest: exact(11.9),
      draft: exact(4.6),
      displacement: exact(1312, 't'),
    },
    {
      length: margin('+70.7 m', 'fits'),
      beam: margin('+10.9 m', 'fits'),
      draft: margin('+0.8 m', 'fits'),
      lift: margin('+3,688 t', 'fits'),
    },
  ),
  draw(
    'marine-railway-no-ship',
    { ...slipway, name: 'Marine railway', kind: 'marine-railway', water: unknown },
    null,
  ),
  draw(
    'draft-as-interval',
    graving,
    { ...destroyer, draft: range(5.5, 7.9) },
    {
      length: margin('+189 m', 'fits'),
      beam: margin('+25.8 m', 'fits'),
      draft: margin('+2.9 to +5.3 m', 'fits'),
    },
  ),
  draw(
    'beam-unknown',
    graving,
    { ...carrier, beam: unknown, widest: exact(62) },
    {
      length: margin('+60 m', 'fits'),
      beam: margin('margin not known', 'unknown'),
      draft: margin('+0.6 m', 'fits'),
    },
  ),
  draw(
    'in-feet',
    {
      ...graving,
      length: { ...exact(345), label: '1,132 ft' },
      width: { ...exact(45), label: '148 ft' },
      water: { ...exact(11.4), label: '37 ft' },
    },
    null,
    {},
    { scaleUnit: { name: 'ft', meters: 0.3048 } },
  ),
];
