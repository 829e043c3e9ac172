import type { Command } from '../command.ts';
import { allocate } from './allocate.ts';
import { ask } from './ask.ts';
import { contribution } from './contribution.ts';
import { eligible } from './eligible.ts';
import { facilities } from './facilities.ts';
import { fit } from './fit.ts';
import { nearest } from './nearest.ts';
import { reach } from './reach.ts';
import { route } from './route.ts';
import { ships } from './ships.ts';
import { shortlist } from './shortlist.ts';
import { source } from './source.ts';
import { straits } from './straits.ts';

/** Every command, in the order the help lists them. */
export const commands: readonly Command[] = [
  ask,
  facilities,
  fit,
  eligible,
  shortlist,
  ships,
  route,
  reach,
  nearest,
  straits,
  allocate,
  contribution,
  source,
];
