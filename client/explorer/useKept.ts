import { useState } from 'react';
import type { Loaded } from './useLoaded.ts';

/** What was loaded last, also while something else is being loaded; null where nothing was yet. */
export function useKept<Data>(loaded: Loaded<Data>): Data | null {
  const [kept, setKept] = useState<{ data: Data } | null>(null);
  if (loaded.status !== 'ready') return kept?.data ?? null;
  if (kept?.data !== loaded.data) setKept({ data: loaded.data });
  return loaded.data;
}
