import type { Moment } from '../Moment.ts';
import type { Address } from './Address.ts';
import { encode } from './AddressPart.ts';
import { PARTS } from './parts.ts';

/** A moment never changes, and each link of the page asks for that which is shown. */
const queries = new WeakMap<Moment, string>();

function toQuery(moment: Moment): string {
  const known = queries.get(moment);
  if (known !== undefined) return known;
  const written = PARTS.flatMap((part) => part.write(moment));
  const query = written.map(([key, value]) => `${key}=${value}`).join('&');
  queries.set(moment, query);
  return query;
}

/**
 * The query part of the address, `?` included, or nothing for the first screen. Besides what the parts write,
 * `lang=en` is English, `theme` a theme that was chosen, and `rev` the revision of the graph that was shown.
 */
export function toSearch({ moment, language, theme, revision }: Address): string {
  const query = toQuery(moment);
  const parts = query === '' ? [] : [query];
  // The first screen is no certain view of a certain graph.
  if (revision !== null && parts.length > 0) parts.push(`rev=${encode(revision)}`);
  if (language === 'en') parts.push('lang=en');
  if (theme !== null) parts.push(`theme=${theme}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Equal addresses are equal moments. */
export function sameMoment(a: Moment, b: Moment): boolean {
  return a === b || toQuery(a) === toQuery(b);
}
