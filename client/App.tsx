import { Suspense, type ReactNode } from 'react';
import { isEmbedded } from './explorer/embedded.ts';
import { ExplorerContext } from './explorer/ExplorerContext.ts';
import { HrefProvider } from './explorer/HrefContext.tsx';
import { findReport, findSubject, requestLibrary, type Library } from './explorer/Library.ts';
import { LibraryContext } from './explorer/LibraryContext.ts';
import { ThemeContext } from './explorer/ThemeContext.ts';
import { useExplorerState } from './explorer/useExplorerState.ts';
import { useLoaded, type Loaded } from './explorer/useLoaded.ts';
import { useTheme } from './explorer/useTheme.ts';
import { useViewData, type ViewData } from './explorer/useViewData.ts';
import type { Step } from './graph/model.ts';
import { LanguageContext, useWords } from './messages/LanguageContext.ts';
import { ErrorBoundary } from './parts/ErrorBoundary.tsx';
import { Failure } from './parts/Failure.tsx';
import { lazyPart } from './parts/lazyPart.ts';
import { Loading } from './parts/Loading.tsx';
import { Notices } from './shell/Notices.tsx';
import { Shell } from './shell/Shell.tsx';

/** Only frames of other pages show it. */
const Embed = lazyPart(async () => (await import('./embed/Embed.tsx')).Embed);

function NoReport(): ReactNode {
  const { m } = useWords();
  return (
    <main className="whole-page">
      <div className="empty">
        <h1>{m.noReport}</h1>
        <p>{m.noReportWhy}</p>
      </div>
    </main>
  );
}

function Content({
  library,
  id,
  viewData,
}: {
  library: Loaded<Library>;
  id: string | null;
  viewData: ViewData;
}): ReactNode {
  if (library.status === 'failed')
    return (
      <main className="whole-page">
        <Failure failed={library} />
      </main>
    );
  if (library.status !== 'ready')
    return (
      <main className="whole-page">
        <Loading />
      </main>
    );
  const report = findReport(library.data, id);
  if (!report) return <NoReport />;
  return (
    <LibraryContext value={{ ...library.data, report, revision: library.data.graph.revision }}>
      <div className="page">
        {isEmbedded() ? (
          <Suspense fallback={<Loading />}>
            <Embed untold={viewData} />
          </Suspense>
        ) : (
          <>
            <Notices revision={library.data.graph.revision} />
            <Shell untold={viewData} />
          </>
        )}
      </div>
    </LibraryContext>
  );
}

const NO_STEPS: readonly Step[] = [];

/** The explorer of one graph. */
export function App(): ReactNode {
  const library = useLoaded('library', requestLibrary);
  const explorer = useExplorerState(
    library.status === 'ready' ? library.data.graph.revision : null,
  );
  const theme = useTheme(explorer.theme, explorer.setTheme);
  const { screen, steps } = explorer.state.present;
  // Here, so that it is asked for together with the library.
  // A matrix counts the whole graph, whatever is opened on the map.
  const viewData = useViewData(screen === 'matrix' ? NO_STEPS : steps);
  return (
    <ExplorerContext value={explorer}>
      <ThemeContext value={theme}>
        <LanguageContext value={explorer.language}>
          <HrefProvider>
            <ErrorBoundary part="page" shows={explorer.state.present}>
              <Content
                library={library}
                viewData={viewData}
                id={findSubject(explorer.state.present)}
              />
            </ErrorBoundary>
          </HrefProvider>
        </LanguageContext>
      </ThemeContext>
    </ExplorerContext>
  );
}
