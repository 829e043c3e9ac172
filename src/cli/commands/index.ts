import type { Command } from '../command.ts';
import { eligible } from './eligible.ts';
import { facilities } from './facilities.ts';
import { fit } from './fit.ts';
import { ships } from './ships.ts';
import { source } from './source.ts';

/** Every command, in the order the help lists them. */
export const commands: readonly Command[] = [facilities, fit, eligible, ships, source];
