import { defaultAllowances } from '#domain/fit/allowances.ts';
import { dockNumbers, fitYard } from '#domain/fit/fit.ts';
import { hullNumbers, judgeInto, newJudgment, stateOn } from '#domain/fit/judge.ts';
import { hullOfClass } from '#domain/vessel/ship.ts';
import { readData } from '#importers/disk/read-data.ts';
import { inMs, time, type Result } from './measure.ts';

/** Every class against every dock: verdicts and margins. */
export function fitResults(): Result[] {
  const world = readData();
  const day = '2026-11-22';
  const docks = [...world.facilities.values()].flatMap((facility) =>
    facility.docks.map((dock) => ({ numbers: dockNumbers(facility, dock), state: stateOn(dock, day) })),
  );
  const hulls = [...world.shipClasses.values()].map((shipClass) => hullNumbers(hullOfClass(shipClass)));
  const into = newJudgment();
  let sum = 0;
  const all = time(() => {
    for (const hull of hulls)
      for (const { numbers, state } of docks) sum += judgeInto(into, hull, numbers, state, defaultAllowances);
  });
  const [first] = world.shipClasses.values();
  const facilities = [...world.facilities.values()];
  const one = time(() => {
    if (!first) return;
    const question = { hull: hullOfClass(first), allowances: defaultAllowances, day };
    for (const facility of facilities) sum += fitYard(facility, question).fits.length;
  });
  if (!(sum > 0)) throw new Error('nothing was judged');
  return [
    {
      name: `fit: ${hulls.length} classes × ${docks.length} docks, verdict and margins`,
      measured: inMs(all),
      goal: '< 10 ms',
      met: all.median < 10,
    },
    {
      name: `fit: one class × ${docks.length} docks, as the app holds them`,
      measured: inMs(one),
      goal: '< 16 ms',
      met: one.median < 16,
    },
  ];
}
