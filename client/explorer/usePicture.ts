import { useMemo } from 'react';
import { requestPicture } from './requestPicture.ts';
import { useLoaded } from './useLoaded.ts';
import type { ViewData } from './useViewData.ts';

/** Loads the picture of exactly these entities and relations; null where none is asked for. */
export function usePicture(ids: readonly string[]): ViewData | null {
  const name = ids.join(' ');
  const loaded = useLoaded(ids.length === 0 ? null : `picture ${name}`, (signal) =>
    requestPicture(ids, signal),
  );
  const data = loaded.status === 'ready' ? loaded.data : null;
  const shown = useMemo(
    () => data && { steps: [], data, truncated: false, picture: `picture ${name}` },
    [data, name],
  );
  return ids.length === 0 ? null : { loaded, shown };
}
