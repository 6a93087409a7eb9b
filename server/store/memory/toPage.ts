import type { Page, Slice } from '../GraphStore.ts';

/** The asked run of a whole ordered list. */
export function toPage<T>(all: readonly T[], { offset, limit }: Slice): Page<T> {
  return { items: all.slice(offset, offset + limit), total: all.length };
}
