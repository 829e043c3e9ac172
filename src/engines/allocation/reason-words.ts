import { outReason } from '#domain/rules/candidacy.ts';
import type { StraitId } from '#domain/strait/strait.ts';

/** Why a dock can't take a ship, by the code that the plan gives. */
const against: Readonly<Record<string, string>> = {
  'does-not-fit': 'does not fit',
  'fit-not-known': 'fit not known',
  'dock-closed': 'dock closed',
  'class-not-known': 'class not on record',
  'pinned-elsewhere': 'pinned elsewhere',
  'too-late': 'not back within the horizon',
  closed: 'no sea route: straits closed',
  'in-closed-area': 'no sea route: in a closed area',
  'no-water': 'no sea route',
  'too-far-from-sea': 'too far from the sea',
  'unknown-strait': 'a closed strait is not on record',
  'too-deep': 'no sea route: her draft is too deep',
  'too-high': 'no sea route: her air draft is too high',
  'too-wide': 'no sea route: her beam is too wide',
  'too-long': 'no sea route: she is too long',
};

/** A code in words; straits that it names are called by `straitName`. */
export function reasonInWords(code: string, straitName: (id: StraitId) => string = (id) => id): string {
  const law = outReason(code);
  if (law) return law.says;
  const [why = code, straits] = code.split(':');
  const says = against[why] ?? why.replaceAll('-', ' ');
  if (straits === undefined) return says;
  const names = straits.split(',').map((id) => straitName(id as StraitId));
  return why === 'closed'
    ? `no sea route: ${names.join(' and ')} closed`
    : `${says} for ${names.join(' and ')}`;
}
