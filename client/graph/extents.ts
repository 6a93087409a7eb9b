/** How much of an entity's neighbours a person has asked for: all groups alike, or one group apart from the others. */
import type { GroupKey } from './model.ts';

/** `capped`: up to GROUP_CAP of a group; `all`: as many as a view holds. */
export type Reach = 'none' | 'capped' | 'all';

export interface Extent {
  /** Of every group that has none of its own. */
  base: Reach;
  /** By `toGroupKey`. */
  groups: ReadonlyMap<string, Reach>;
}

export const CAPPED: Extent = { base: 'capped', groups: new Map() };
const NOTHING: Extent = { base: 'none', groups: new Map() };

const NEXT: Record<Reach, Reach> = { none: 'capped', capped: 'all', all: 'all' };

const toGroupKey = ({ type, reading }: GroupKey): string => `${type}|${reading}`;

export const reachOf = (extent: Extent | undefined, group: GroupKey): Reach =>
  extent?.groups.get(toGroupKey(group)) ?? extent?.base ?? 'none';

const withGroup = (extent: Extent, group: GroupKey, reach: Reach): Extent => ({
  ...extent,
  groups: new Map([...extent.groups, [toGroupKey(group), reach]]),
});

/** Expanded once more: first what is closed opens, then what was left out of the groups comes too. */
export const grow = (extent: Extent | undefined): Extent => {
  if (!extent) return CAPPED;
  const reaches = [...extent.groups];
  const hasClosed = extent.base === 'none' || reaches.some(([, reach]) => reach === 'none');
  if (!hasClosed) return { base: 'all', groups: new Map() };
  return {
    base: extent.base === 'all' ? 'all' : 'capped',
    groups: new Map(reaches.filter(([, reach]) => reach === 'all')),
  };
};

export const growGroup = (extent: Extent | undefined, group: GroupKey): Extent =>
  withGroup(extent ?? NOTHING, group, NEXT[reachOf(extent, group)]);

export const closeGroup = (extent: Extent, group: GroupKey): Extent =>
  withGroup(extent, group, 'none');

/** What is left of the focus' groups when it is collapsed: no more than at first, and closed ones stay closed. */
export const toCapped = ({ groups }: Extent): Extent => ({
  base: 'capped',
  groups: new Map([...groups].filter(([, reach]) => reach === 'none')),
});
