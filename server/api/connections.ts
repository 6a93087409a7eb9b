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
const WHOLE_INDEX = /^(0|[1-9]\d*)$/;

export interface ListSource<T> {
  /** The graph's revision. */
  revision: string;
  /** All that decides which list this is and in which order: field, arguments, parent. */
  query: unknown;
  load: (slice: Slice) => Promise<Page<T>>;
}

/** The page that the arguments ask for. Throws BAD_USER_INPUT for sizes out of range and foreign cursors. */
export async function toConnection<T>(
  args: PageArguments,
  { revision, query, load }: ListSource<T>,
): Promise<ConnectionParent<T>> {
  const list = `${revision}.${toFingerprint(query)}`;
  if (isGiven(args.first) && isGiven(args.last))
    throw toBadInput('first and last: both are given; give one of them.');
  const backward = isGiven(args.last);
  const size = backward ? checkPageSize('last', args.last) : checkPageSize('first', args.first);
  const start = isGiven(args.after) ? toIndex('after', args.after, list) + 1 : 0;
  const before = isGiven(args.before) ? toIndex('before', args.before, list) : null;

  // Counted from the end of an unknown length: the length has to come first.
  const end = before ?? (backward ? (await load({ offset: 0, limit: 0 })).total : null);
  const offset = backward ? Math.max(start, (end ?? 0) - size) : start;
  const limit = Math.max(0, Math.min(size, end === null ? size : end - offset));
  const page = await load({ offset, limit });

  const edges = page.items.map((node, index): EdgeParent<T> => ({
    cursor: toCursor(list, offset + index),
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

function toCursor(list: string, index: number): string {
  return btoa(`${list}.${index}`).replaceAll('=', '');
}

function toIndex(argument: string, cursor: string, list: string): number {
  const [revision, fingerprint, index] = decode(cursor).split('.');
  if (!revision || !fingerprint || !index || !WHOLE_INDEX.test(index))
    throw toBadInput(
      `${argument}: “${cut(cursor)}” is no cursor; use one that a page has answered.`,
    );
  const [listRevision] = list.split('.');
  if (revision !== listRevision)
    throw toBadInput(
      `${argument}: this cursor is of revision ${revision}, the graph is at ${listRevision}; start again from the first page.`,
    );
  if (`${revision}.${fingerprint}` !== list)
    throw toBadInput(
      `${argument}: this cursor is of another query; use it with the filter and order of the page it came from.`,
    );
  return Number(index);
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
