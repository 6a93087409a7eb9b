import { Suspense, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { Statistics } from '../explorer/requestClaims.ts';
import type { Loaded } from '../explorer/useLoaded.ts';
import type { ToldTour } from '../explorer/useTour.ts';
import { Panel } from '../panels/Panel.tsx';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { lazyPart } from '../parts/lazyPart.ts';
import { Loading } from '../parts/Loading.tsx';

/** Only who reads the text needs these. */
const PassagePanel = lazyPart(
  async () => (await import('../reader/PassagePanel.tsx')).PassagePanel,
);
const CoveragePanel = lazyPart(
  async () => (await import('../reader/CoveragePanel.tsx')).CoveragePanel,
);

/** What the panel beside the map says of what is chosen. */
export function PanelContent({
  statistics,
  told,
}: {
  statistics: Loaded<Statistics>;
  told: ToldTour | null;
}): ReactNode {
  const { present } = useExplorer().state;
  return (
    <ErrorBoundary part="panel" shows={present}>
      <Suspense fallback={<Loading />}>
        <Panel
          statistics={statistics}
          told={told}
          passage={<PassagePanel />}
          coverage={<CoveragePanel />}
        />
      </Suspense>
    </ErrorBoundary>
  );
}
