import { useMemo } from 'react';
import { useLoaded, type Loaded } from '../explorer/useLoaded.ts';
import { indexGround, type GroundIndex } from './groundIndex.ts';
import { requestGround } from './requestGround.ts';

/** What a report says, loaded once; idle where null is asked for. */
export function useGround(report: string | null): {
  loaded: Loaded<unknown>;
  index: GroundIndex | null;
} {
  const loaded = useLoaded(report === null ? null : `tour ground ${report}`, (signal) =>
    requestGround(report ?? '', signal),
  );
  const ground = loaded.status === 'ready' ? loaded.data : null;
  const index = useMemo(() => ground && indexGround(ground), [ground]);
  return { loaded, index };
}
