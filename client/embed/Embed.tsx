import { Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { findFocus } from '../explorer/readSteps.ts';
import { requestStatistics } from '../explorer/requestClaims.ts';
import { useFilteredView } from '../explorer/useFilteredView.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { usePicture } from '../explorer/usePicture.ts';
import { useTour } from '../explorer/useTour.ts';
import type { ViewData } from '../explorer/useViewData.ts';
import { ViewActionsContext } from '../explorer/ViewActionsContext.ts';
import { NOTHING_HIDDEN } from '../graph/Hidden.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Panel } from '../panels/Panel.tsx';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { lazyPart } from '../parts/lazyPart.ts';
import { Loading } from '../parts/Loading.tsx';
import { CanvasArea } from '../shell/CanvasArea.tsx';
import { PathsArea } from '../shell/PathsArea.tsx';
import { ScreenArea } from '../shell/ScreenArea.tsx';
import { Toast, type Notice } from '../shell/Toast.tsx';
import { useCurrentView } from '../shell/useCurrentView.ts';
import { useDocumentTitle } from '../shell/useDocumentTitle.ts';
import { usePicking } from '../shell/usePicking.ts';
import { useRunStep } from '../shell/useRunStep.ts';
import { useToggle } from '../shell/useToggle.ts';
import { ViewContexts } from '../shell/ViewContexts.tsx';
import './embed.css';
import { EmbedFoot } from './EmbedFoot.tsx';
import { EmbedSlide } from './EmbedSlide.tsx';
import { leaveScrolling } from './leaveScrolling.ts';

const NetworkArea = lazyPart(
  async () => (await import('../shell/network/NetworkArea.tsx')).NetworkArea,
);
const PassagePanel = lazyPart(
  async () => (await import('../reader/PassagePanel.tsx')).PassagePanel,
);
const CoveragePanel = lazyPart(
  async () => (await import('../reader/CoveragePanel.tsx')).CoveragePanel,
);

const nothing = (): void => undefined;

/** What the address shows, from edge to edge, for a frame of another page: no chrome but a foot, no keys of its own. */
export function Embed({ untold }: { untold: ViewData }): ReactNode {
  const { m, pick } = useWords();
  const { report } = useLibrary();
  const { state, dispatch } = useExplorer();
  const { screen, arrangement, steps, paths, picture, selection, list, tour, hidden, matrix } =
    state.present;
  const [arriving, setArriving] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const statistics = useLoaded(`statistics ${report.id}`, (signal) =>
    requestStatistics(report.id, signal),
  );
  const told = useTour(tour);
  const pictured = usePicture(picture);
  const onMatrix = screen === 'matrix';
  const whole = onMatrix ? null : (told ?? pictured);
  const viewData = useFilteredView(whole ?? untold, whole ? NOTHING_HIDDEN : hidden);
  const { shown } = viewData;
  const current = useCurrentView(onMatrix ? null : shown);
  const { picking, setPicking, choose } = usePicking();
  const { toToggle, toggle } = useToggle(shown, current, setNotice);
  const explore = useRunStep(shown, current, setNotice);
  const onGraph = screen === 'graph';
  const isSlide = screen === 'present' && tour !== null;
  const network =
    onGraph &&
    arrangement === 'network' &&
    paths === null &&
    shown?.steps.length === 0 &&
    shown.picture === undefined
      ? shown
      : null;
  const visible = useMemo(
    () =>
      new Set(network ? network.data.entities.keys() : current?.view.entities.map(({ id }) => id)),
    [network, current],
  );
  const focus = findFocus(steps);
  const focused = focus === null ? undefined : shown?.data.entities.get(focus);
  useDocumentTitle(paths ? m.links.findPath : focused ? pick(focused.name) : null);
  useEffect(() => (stage.current ? leaveScrolling(stage.current) : undefined), []);

  // What the address is centred on is selected by that alone: in a frame the map comes first.
  const isFocusAlone =
    state.past.length === 0 && selection?.id === focus && state.present.also.length === 0;
  const isChosen =
    (selection !== null && !isFocusAlone) ||
    list !== null ||
    (onMatrix && matrix.cell !== null && matrix.compare === null) ||
    (onGraph && told !== null);
  const actions = {
    toToggle,
    toggle,
    picking,
    setPicking,
    // There is no search in a frame, nor what leads out of it but the foot's link.
    search: nothing,
    share: nothing,
    tours: nothing,
    announce: (text: string, undo: boolean | (() => void) = false) =>
      setNotice(
        typeof undo === 'function' ? { text, undoable: true, undo } : { text, undoable: undo },
      ),
  };
  return (
    <ViewContexts filtered={shown} visible={visible} explore={explore}>
      <ViewActionsContext value={actions}>
        <div className="embed">
          <div className="embed-stage" ref={stage}>
            {isSlide && told && <EmbedSlide told={told} />}
            {!onGraph && !isSlide && <ScreenArea screen={screen} loaded={viewData.loaded} />}
            {onGraph && paths && <PathsArea asked={paths} />}
            {network && (
              <Suspense fallback={<Loading />}>
                <NetworkArea
                  data={network.data}
                  whole={network.whole}
                  alone
                  onChoose={choose}
                  onOpened={setArriving}
                />
              </Suspense>
            )}
            {onGraph && !paths && !network && (
              <CanvasArea
                viewData={viewData}
                title={told?.step ? pick(told.step.title) : pictured ? m.pictureTitle : null}
                current={current}
                phone={false}
                arriving={arriving}
                onArrive={() => setArriving(null)}
                onToggle={toggle}
                depth={null}
                onChoose={choose}
              />
            )}
            {isChosen && !isSlide && (
              // Escape closes what a selection has opened, as the page's own canvas does.
              <aside className="panel" aria-label={m.panel} tabIndex={-1}>
                <ErrorBoundary part="panel" shows={state.present}>
                  <Suspense fallback={<Loading />}>
                    <Panel
                      statistics={statistics}
                      told={told}
                      passage={<PassagePanel />}
                      coverage={<CoveragePanel />}
                    />
                  </Suspense>
                </ErrorBoundary>
              </aside>
            )}
          </div>
          <EmbedFoot />
        </div>
        <Toast
          notice={notice}
          onUndo={() => {
            if (notice?.undo) notice.undo();
            else dispatch({ type: 'undo' });
            setNotice(null);
          }}
          onEnd={() => setNotice(null)}
        />
      </ViewActionsContext>
    </ViewContexts>
  );
}
