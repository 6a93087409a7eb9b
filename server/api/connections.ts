/**
 * Relay connections over stores that answer slices.
 *
 * The graph of one revision never changes, so a cursor is the place in the list, together with what makes
 * that place meaningful: the revision and the query. Under another revision or query it is refused.
 */
import type { EdgeParent, ConnectionParent } from './parents.ts';
import { checkInteger } from './checkArgument.ts';
import { toBadInput } from './errors.ts';
import type { Page, Slice } from '../store/GraphStore.ts';

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

const PAGE = { min: 1, max: 100, fallback: 20 };
/** At most nine digits: no list is longer, and every store takes such a number. */
const WHOLE_INDEX = /^(0|[1-9]\d{0,8})$/;

export interface ListSource<T> {
  /** All that decides which list this is and in which order: field, arguments, parent. */
  query: unknown;
  load: (slice: Slice) => Promise<Page<T>>;
}

/** The page that the arguments ask for. Throws BAD_USER_INPUT for sizes out of range and foreign cursors. */
export async function toConnection<T>(
  args: PageArguments,
  { query, load }: ListSource<T>,
): Promise<ConnectionParent<T>> {
  const fingerprint = toFingerprint(query);
  if (isGiven(args.first) && isGiven(args.last))
    throw toBadInput('first and last: both are given; give one of them.');
  const backward = isGiven(args.last);
  const size = backward ? checkPageSize('last', args.last) : checkPageSize('first', args.first);
  const after = isGiven(args.after) ? toPlace('after', args.after) : null;
  const before = isGiven(args.before) ? toPlace('before', args.before) : null;

  const page = await load({
    offset: after ? after.index + 1 : 0,
    end: before?.index ?? null,
    limit: size,
    fromEnd: backward,
  });
  // Only the page tells which revision it is of, so a cursor of another one is found out now.
  for (const place of [after, before]) if (place) checkPlace(place, page.revision, fingerprint);

  const { offset } = page;
  const edges = page.items.map((node, index): EdgeParent<T> => ({
    cursor: toCursor(page.revision, fingerprint, offset + index),
    node,
  }));
  return {
    edges,
    nodes: page.items,
    totalCount: page.total,
    pageInfo: {
      hasNextPage: offset + edges.length < page.total,
      hasPreviousPage: offset > 0 && page.total > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** How many items a page may have; 20 where nothing is said. Throws BAD_USER_INPUT for a size out of range. */
export function checkPageSize(name: 'first' | 'last', size: number | null | undefined): number {
  return checkInteger(name, size, PAGE);
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function toCursor(revision: string, fingerprint: string, index: number): string {
  return btoa(`${revision}.${fingerprint}.${index}`).replaceAll('=', '');
}

/** What a cursor says. */
interface Place {
  argument: string;
  revision: string;
  fingerprint: string;
  index: number;
}

function toPlace(argument: string, cursor: string): Place {
  const [revision, fingerprint, index] = decode(cursor).split('.');
  if (!revision || !fingerprint || !index || !WHOLE_INDEX.test(index))
    throw toBadInput(
      `${argument}: “${cut(cursor)}” is no cursor; use one that a page has answered.`,
    );
  return { argument, revision, fingerprint, index: Number(index) };
}

function checkPlace(place: Place, revision: string, fingerprint: string): void {
  if (place.revision !== revision)
    throw toBadInput(
      `${place.argument}: this cursor is of revision ${cut(place.revision)}, the graph is at ${revision}; start again from the first page.`,
    );
  if (place.fingerprint !== fingerprint)
    throw toBadInput(
      `${place.argument}: this cursor is of another query; use it with the filter and order of the page it came from.`,
    );
}

const MOST_QUOTED = 60;

/** As much of what was given as a sentence can quote. */
function cut(text: string): string {
  return text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
}

function decode(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return '';
  }
}

/** FNV-1a, 32 bits: tells lists apart, guards no secret. Equal content gives an equal fingerprint. */
function toFingerprint(query: unknown): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(toCanonicalJson(query)))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}

function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, inner]) => isGiven(inner))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}
