import { Suspense, useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { ToldTour } from '../explorer/useTour.ts';
import { useStoredFlag } from '../explorer/useStoredFlag.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { lazyPart } from '../parts/lazyPart.ts';
import { Loading } from '../parts/Loading.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';

const PresentScreen = lazyPart(
  async () => (await import('../present/PresentScreen.tsx')).PresentScreen,
);

/** A tour's slides, in place of the whole page; with the help on keys. */
export function ShowArea({ told }: { told: ToldTour }): ReactNode {
  const { present } = useExplorer().state;
  const [isHelping, setHelping] = useState(false);
  const [singleKeys, setSingleKeys] = useStoredFlag('fazhi-graph.single-keys');
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === '?' && singleKeys) setHelping(true);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <ErrorBoundary part="screen" shows={present}>
        <Suspense fallback={<Loading />}>
          <PresentScreen told={told} />
        </Suspense>
      </ErrorBoundary>
      <KeyboardHelp
        open={isHelping}
        onClose={() => setHelping(false)}
        singleKeys={singleKeys}
        onSingleKeys={setSingleKeys}
      />
    </>
  );
}
