import { Suspense, type ReactNode } from 'react';
import type { Screen } from '../explorer/Moment.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { lazyPart } from '../parts/lazyPart.ts';
import { Loading } from '../parts/Loading.tsx';

const SCREENS = {
  text: lazyPart(async () => (await import('../reader/TextScreen.tsx')).TextScreen),
  matrix: lazyPart(async () => (await import('../matrix/MatrixScreen.tsx')).MatrixScreen),
  tables: lazyPart(async () => (await import('../tables/TablesScreen.tsx')).TablesScreen),
};

/** What another screen than the graph shows in the middle of the page. */
export function ScreenArea({ screen }: { screen: Exclude<Screen, 'graph'> }): ReactNode {
  const { present } = useExplorer().state;
  const Main = SCREENS[screen];
  return (
    <main className={`screen-area screen-${screen}`}>
      <ErrorBoundary part="screen" shows={present}>
        <Suspense fallback={<Loading />}>
          <Main />
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}
