import type { Command } from '../command.ts';
import { allocate } from './allocate.ts';
import { contribution } from './contribution.ts';
import { facilities } from './facilities.ts';
import { fit } from './fit.ts';
import { ships } from './ships.ts';
import { source } from './source.ts';

/** Every command, in the order the help lists them. */
export const commands: readonly Command[] = [allocate, contribution, facilities, fit, ships, source];
