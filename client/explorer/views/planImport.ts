import { nameFreely } from './changeViews.ts';
import type { DecodedViews } from './decodeViews.ts';
import type { View } from './View.ts';

/** What becomes of the views of a file. */
export interface ImportPlan {
  /** To be added, in the order of the file, named as they will be. */
  views: readonly View[];
  /** Names that were taken, and what they become. */
  renamed: readonly { from: string; to: string }[];
  /** Names of views that are kept already, or stand in the file twice, with the same address. */
  known: readonly string[];
  /** Views that will be opened without a part of their address. */
  partly: readonly { name: string; dropped: readonly string[] }[];
}

const toKey = ({ name, address }: View): string => `${name}\n${address}`;

export function planImport(kept: readonly View[], { views }: DecodedViews): ImportPlan {
  const seen = new Set(kept.map(toKey));
  const known: string[] = [];
  const fresh = views.filter(({ view }) => {
    const isKnown = seen.has(toKey(view));
    seen.add(toKey(view));
    if (isKnown) known.push(view.name);
    return !isKnown;
  });
  const named = nameFreely(
    kept,
    fresh.map(({ view }) => view),
  );
  const pairs = fresh.map(({ view, dropped }, at) => ({
    from: view.name,
    to: named[at]?.name ?? view.name,
    dropped,
  }));
  return {
    views: named,
    renamed: pairs.filter(({ from, to }) => from !== to).map(({ from, to }) => ({ from, to })),
    known,
    partly: pairs
      .filter(({ dropped }) => dropped.length > 0)
      .map(({ to, dropped }) => ({ name: to, dropped })),
  };
}
