import type { Source } from '#domain/provenance/source.ts';
import { SourceEntry } from './SourceEntry.tsx';

/** Every source of a record, in the order it cites them. */
export const SourceList = ({ cited }: { readonly cited: readonly Source[] }) => (
  <ul>
    {cited.map((source) => (
      <li key={source.id}>
        <SourceEntry source={source} />
      </li>
    ))}
  </ul>
);
