import type { Facility } from '#domain/facility/facility.ts';
import type { Strait } from '#domain/strait/strait.ts';
import type { Understood } from '#question/asked.ts';
import type { Completion } from '#question/complete.ts';
import type { Name } from '#question/lexicon.ts';
import type { Finds } from './finder.ts';

/** What a line of the list does when it is taken. */
export type Taking =
  | { readonly takes: 'words'; readonly completion: Pick<Completion, 'from' | 'to' | 'insert'> }
  | { readonly takes: 'question'; readonly text: string }
  | { readonly takes: 'facility'; readonly facility: Facility }
  | { readonly takes: 'strait'; readonly strait: Strait }
  | { readonly takes: 'ship'; readonly ship: Name }
  | { readonly takes: 'command'; readonly run: () => void };

export interface Offer {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly taking: Taking;
}

export interface OfferGroup {
  readonly title: string;
  readonly offers: readonly Offer[];
}

const examples: readonly (readonly [text: string, about: string])[] = [
  [
    'where can T-AKE dock within 7d of Guam with MSRA on 2026-03-01 if Malacca, Sunda closed',
    'ship, sea days, agreement, day, closures',
  ],
  ['DDG 79 dock allowed for voyage repair homeported at Yokosuka', 'what the rules allow'],
  ['floating dock, dock length at least 200 m in Japan, Korea', 'docks on record'],
  ['route Guam to Sasebo via Lombok if Taiwan closed', 'a way by sea'],
  ['how far is Busan from Yokosuka', 'miles and days'],
  ['reach Guam 1, 3, 5 days', 'how far she gets'],
];

const question = (text: string, detail: string): Offer => ({
  key: `question ${text}`,
  name: text,
  detail,
  taking: { takes: 'question', text },
});

/** What stands in the list while nothing is typed. */
export const firstOffers = (asked: readonly string[]): readonly OfferGroup[] =>
  filled([
    { title: 'Asked before', offers: asked.slice(0, 4).map((text) => question(text, '')) },
    { title: 'Ask for example', offers: examples.map(([text, about]) => question(text, about)) },
  ]);

const filled = (groups: readonly OfferGroup[]) => groups.filter(({ offers }) => offers.length > 0);

/** What stands in the list for what is typed: what may be meant, how it may go on, and things by that name. */
export const offersFor = (
  { refusals, read }: Pick<Understood, 'refusals' | 'read'>,
  completions: readonly Completion[],
  finds: Finds,
): readonly OfferGroup[] => {
  const mended = refusals.flatMap(({ from, to, text, suggestions }) =>
    suggestions.map(({ text: insert, detail }): Offer => ({
      key: `mend ${from} ${insert}`,
      name: insert,
      detail: detail === '' ? `for “${text}”` : `for “${text}”: ${detail}`,
      taking: { takes: 'words', completion: { from, to, insert } },
    })),
  );
  const mends = new Set(mended.map(({ name }) => name));
  const meant = { title: 'Did you mean', offers: mended.slice(0, 6) };
  // Words that are no question at all are a name first.
  const isName = read.phrases.length === 0;
  return filled([
    ...(isName ? [] : [meant]),
    {
      title: 'Goes on',
      offers: completions
        .filter(({ insert }) => !mends.has(insert))
        .map(({ from, to, insert, detail }): Offer => ({
          key: `goes ${from} ${insert}`,
          name: insert,
          detail,
          taking: { takes: 'words', completion: { from, to, insert } },
        })),
    },
    {
      title: 'Yards and bases',
      offers: finds.facilities.map((facility) => ({
        key: facility.id,
        name: facility.name,
        detail: facility.place,
        taking: { takes: 'facility', facility },
      })),
    },
    {
      title: 'Straits',
      offers: finds.straits.map((strait) => ({
        key: `strait ${strait.id}`,
        name: strait.name,
        detail: strait.region,
        taking: { takes: 'strait', strait },
      })),
    },
    {
      title: 'Ships',
      offers: finds.ships.map((ship) => ({
        key: `ship ${ship.title}`,
        name: ship.title,
        detail: ship.detail,
        taking: { takes: 'ship', ship },
      })),
    },
    {
      title: 'Commands',
      offers: finds.commands.map(({ does, keys, run }) => ({
        key: `command ${does}`,
        name: does,
        detail: keys ?? '',
        taking: { takes: 'command', run },
      })),
    },
    ...(isName ? [meant] : []),
  ]);
};

/** Whether taking it leads away from the question. */
export const leadsAway = ({ taking }: Offer): boolean =>
  taking.takes !== 'words' && taking.takes !== 'question';
