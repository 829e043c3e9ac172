import type { Commands } from '../sharing/use-commands.ts';
export function Masthead({ commands }: { readonly commands: Commands }) {
  return <header>{commands ? 'Fairlead' : ''}</header>;
}
