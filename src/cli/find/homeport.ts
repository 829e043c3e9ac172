import { homeports, type Homeport } from '#domain/rules/homeport.ts';
import { near, plain } from '#question/near.ts';
import { UsageError, type Surroundings } from '../command.ts';

/**
 * The homeport of a name; a country's name or code stands for any port of it.
 * @throws UsageError naming those that are nearly called so.
 */
export function findHomeport(typed: string, { world }: Surroundings): Homeport {
  const wanted = plain(typed);
  const port = homeports.find(({ name }) => plain(name) === wanted);
  if (port) return port;
  const countries = [...world.countries.values()];
  const country = countries.find(({ code, name }) => plain(code) === wanted || plain(name) === wanted);
  if (country) return { name: country.name, land: country.code === 'US' ? 'us' : 'abroad' };
  const names = [...homeports, ...countries].map(({ name }) => name);
  const meant = near(
    typed,
    names.map((name) => ({ key: name, item: name })),
  );
  const hint = meant.length > 0 ? ` Near it: ${meant.join(', ')}.` : '';
  throw new UsageError(
    `"${typed}" is not a homeport on record.${hint} Give ${homeports.map(({ name }) => name).join(', ')}, or a country.`,
  );
}
