import { Suspense, type ReactNode } from 'react';
import type { Screen } from '../explorer/Moment.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useFiltered } from '../explorer/FilteredContext.ts';
import type { Loaded } from '../explorer/useLoaded.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { lazyPart } from '../parts/lazyPart.ts';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { ViewBars } from './ViewBars.tsx';

const SCREENS = {
  text: lazyPart(async () => (await import('../reader/TextScreen.tsx')).TextScreen),
  matrix: lazyPart(async () => (await import('../matrix/MatrixScreen.tsx')).MatrixScreen),
  tables: lazyPart(async () => (await import('../tables/TablesScreen.tsx')).TablesScreen),
  present: lazyPart(async () => (await import('../present/TourChoice.tsx')).TourChoice),
};

/** What another screen than the graph shows in the middle of the page. */
export function ScreenArea({
  screen,
  loaded,
}: {
  screen: Exclude<Screen, 'graph'>;
  /** What the graph that the screen shows has come to. */
  loaded: Loaded<unknown>;
}): ReactNode {
  const { present } = useExplorer().state;
  const hasGraph = useFiltered() !== null;
  const failed = screen === 'matrix' && loaded.status === 'failed' ? loaded : null;
  const Main = SCREENS[screen];
  return (
    <main className={`screen-area screen-${screen}`}>
      <ViewBars counted={false} filtered={screen !== 'text' && screen !== 'present'} />
      {failed && <Failure failed={failed} line={hasGraph} />}
      {(!failed || hasGraph) && (
        <ErrorBoundary part="screen" shows={present}>
          <Suspense fallback={<Loading />}>
            <Main />
          </Suspense>
        </ErrorBoundary>
      )}
    </main>
  );
}
