import { isUnknown, type DockKind, type DockPlanInput, type Fit } from './shape.ts';

const kinds: Readonly<Record<DockKind, string>> = {
  graving: 'graving dock',
  floating: 'floating dock',
  shiplift: 'shiplift',
  slipway: 'slipway',
  'marine-railway': 'marine railway',
};

const fits: Readonly<Record<Fit, string>> = {
  fits: 'fits',
  'fits-with-overhang': 'fits with overhang',
  unknown: 'not known',
  'does-not-fit': 'does not fit',
};

/** The picture in words, for those who can't see it. */
export function describeDockPlan({ dock, ship, margins }: DockPlanInput): string {
  const sizes = [
    `length ${dock.length.label}`,
    `clear width ${dock.width.label}`,
    ...(dock.outsideWidth && !isUnknown(dock.outsideWidth)
      ? [`outside width ${dock.outsideWidth.label}`]
      : []),
    ...(isUnknown(dock.depth) ? [] : [`depth ${dock.depth.label}`]),
    `water ${dock.water.label}`,
    ...(dock.lift ? [`lift ${dock.lift.label}`] : []),
    ...(dock.lengthLimit ? [`longest ship ${dock.lengthLimit.label}`] : []),
    ...(dock.beamLimit ? [`widest ship ${dock.beamLimit.label}`] : []),
    ...(dock.draftLimit ? [`deepest ship ${dock.draftLimit.label}`] : []),
  ];
  const first = `${dock.name}, a ${kinds[dock.kind]}, from above and in cross-section, to scale: ${sizes.join(', ')}.`;
  if (!ship) return `${first} No ship is chosen.`;
  const judged = (['length', 'beam', 'draft', 'lift'] as const).flatMap((name) => {
    const margin = margins[name];
    return margin ? [`${name} ${margin.label}, ${fits[margin.fit]}`] : [];
  });
  return (
    `${first} Inside lies ${ship.name}: length ${ship.length.label}, beam ${ship.beam.label}, draft ${ship.draft.label}. ` +
    `Margins: ${judged.join('; ') || 'none judged'}. ` +
    'The outline of the ship and all that carries no dimension are schematic.'
  );
}
