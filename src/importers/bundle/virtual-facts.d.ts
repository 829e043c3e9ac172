/** Everything under data/, read and checked while building. See src/workshop/facts/facts-plugin.ts. */
declare module 'virtual:facts' {
  import type { Parcels } from '#importers/bundle/pack.ts';
  export const facts: Parcels['facts'];
}

declare module 'virtual:library' {
  import type { Library } from '#importers/bundle/pack.ts';
  export const library: Library;
}

declare module 'virtual:retired-ids' {
  /** Old id to heir, from data/retired-ids.json: no shared link ever breaks. */
  export const heirs: Readonly<Record<string, string>>;
}

declare module 'virtual:example-scenario' {
  /** data/scenarios/western-pacific.json as text: made up, no record. */
  export const exampleScenario: string;
}
