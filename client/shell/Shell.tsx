import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useFirstPaint } from '../canvas/useFirstPaint.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { requestStatistics } from '../explorer/requestClaims.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { useMedia } from '../explorer/useMedia.ts';
import type { ViewData } from '../explorer/useViewData.ts';
import { ViewActionsContext } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { SearchField } from '../search/SearchField.tsx';
import { BackToSlide } from './BackToSlide.tsx';
import { FoldedRail } from './FoldedRail.tsx';
import { Header } from './Header.tsx';
import { MapArea } from './MapArea.tsx';
import { Overlays, type Overlay } from './Overlays.tsx';
import { PanelContent } from './PanelContent.tsx';
import { PathsArea } from './PathsArea.tsx';
import { PHONE } from './phone.ts';
import { Rail } from './Rail.tsx';
import { ScreenArea } from './ScreenArea.tsx';
import { ScreenNav } from './ScreenNav.tsx';
import { ShowArea } from './ShowArea.tsx';
import { Toast } from './Toast.tsx';
import { useDepth } from './useDepth.ts';
import { usePicking } from './usePicking.ts';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useNotice } from './useNotice.ts';
import { useRunStep } from './useRunStep.ts';
import { useShownView } from './useShownView.ts';
import { useToggle } from './useToggle.ts';
import { ViewBars } from './ViewBars.tsx';
import { ViewContexts } from './ViewContexts.tsx';

/** The page: header, rail, canvas, panel, and what may lie over them. `untold` is what is shown but for a tour. */
export function Shell({ untold }: { untold: ViewData }): ReactNode {
  const { m, pick } = useWords();
  const { report } = useLibrary();
  const { state } = useExplorer();
  const { screen, steps, paths, picture, selection, list, tour, back, matrix } = state.present;
  const phone = useMedia(PHONE);
  const folded = useMedia('(max-width: 1199px)');
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [arriving, setArriving] = useState<string | null>(null);
  const { notice, setNotice, announce, undo, end } = useNotice();
  const searchInput = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLElement>(null);

  const statistics = useLoaded(`statistics ${report.id}`, (signal) =>
    requestStatistics(report.id, signal),
  );
  const known = statistics.status === 'ready' ? statistics.data : null;
  const view = useShownView(untold);
  const { told, viewData, current, network, about } = view;
  const onMatrix = screen === 'matrix';
  const { picking, setPicking, choose } = usePicking();
  const { toToggle, toggle } = useToggle(viewData.shown, current, setNotice);
  const isHome = steps.length === 0 && tour === null && picture.length === 0;
  const onGraph = screen === 'graph';
  const hasRail = screen !== 'text' && screen !== 'present';
  // What a map is for comes first: what stands beside it needs no more room for being there.
  const isPainted = useFirstPaint();
  const isFull = isPainted || phone || !onGraph;
  const explore = useRunStep(viewData.shown, current, setNotice);
  const depth = useDepth(viewData.shown, current, setNotice);
  const visible = useMemo(() => {
    const all = network ?? (onMatrix ? viewData.shown : null);
    if (all) return new Set(all.data.entities.keys());
    return new Set(phone && isHome ? [] : current?.view.entities.map(({ id }) => id));
  }, [network, onMatrix, viewData.shown, current, phone, isHome]);
  const presented =
    screen === 'present' && told?.loaded.status === 'ready' ? told.loaded.data : null;
  useDocumentTitle(presented ? pick(presented.title) : about);

  const openSearch = (): void => {
    if (phone) setOverlay('search');
    else searchInput.current?.focus();
  };
  const leaveSearch = (): void => {
    setOverlay(null);
    searchInput.current?.blur();
  };
  // What was picked is walked on from by keys; on a phone, where the map is small, it is read.
  const picked = (id: string): void => {
    leaveSearch();
    if (phone) panel.current?.focus({ preventScroll: true });
    else setArriving(id);
  };
  const listed = (): void => {
    leaveSearch();
    panel.current?.focus({ preventScroll: true });
  };
  const actions = {
    toToggle,
    toggle,
    picking,
    setPicking,
    search: openSearch,
    share: setOverlay,
    tours: () => setOverlay('tours'),
    announce,
  };
  const search = (
    <SearchField
      inputRef={searchInput}
      statistics={known}
      // Whoever searches again is not to lose the focus to what was picked before.
      onEnter={() => setArriving(null)}
      onPicked={picked}
      onListed={listed}
      onLeave={leaveSearch}
    />
  );
  const missing = current !== null && current.missing !== null;
  // On a phone the first screen is either its lists or, as a page of its own, what was chosen.
  const isCompared = onMatrix && matrix.compare !== null;
  const isChosen =
    selection !== null || list !== null || (onMatrix && !isCompared && matrix.cell !== null);
  // A passage is read in the text, with what there is of it below.
  const inText = screen === 'text' && selection?.type === 'passage';
  const asPage = phone && !inText && (!onGraph || isHome || paths !== null) && isChosen && !network;
  // As a page of its own, it is what the page is about.
  const PanelPart = asPage ? 'main' : 'aside';
  // The network fills a phone, until something is chosen.
  const needsChoice = paths || isCompared || (phone && (!onGraph || network !== null));
  const hasPanel = screen !== 'present' && (needsChoice ? isChosen : !missing);

  if (screen === 'present' && told)
    return (
      <ViewContexts filtered={viewData.shown} visible={visible} explore={explore}>
        <ViewActionsContext value={actions}>
          <ShowArea told={told} />
        </ViewActionsContext>
      </ViewContexts>
    );

  return (
    <ViewContexts filtered={viewData.shown} visible={visible} explore={explore}>
      <ViewActionsContext value={actions}>
        <div
          className="shell"
          data-panel={hasPanel ? undefined : 'none'}
          data-paths={paths !== null || undefined}
          data-screen={screen}
        >
          {hasPanel && (
            <a className="skip-link" href="#panel">
              {m.skipToPanel}
            </a>
          )}
          <Header
            phone={phone}
            search={phone ? null : search}
            onSearch={openSearch}
            onOpen={setOverlay}
          />
          {!folded && !paths && hasRail && (
            <nav className="rail" aria-label={m.rail}>
              {isFull && <Rail />}
            </nav>
          )}
          {folded && !phone && !paths && hasRail && (
            <FoldedRail onOpen={() => setOverlay('rail')} />
          )}
          {asPage && <ViewBars counted />}
          {!onGraph && !asPage && <ScreenArea screen={screen} loaded={viewData.loaded} />}
          {paths && !asPage && <PathsArea asked={paths} />}
          {onGraph && !paths && !asPage && (
            <MapArea
              view={view}
              alone={!hasPanel}
              phone={phone}
              depth={depth}
              arriving={arriving}
              onArriving={setArriving}
              onToggle={toggle}
              onChoose={choose}
            />
          )}
          {hasPanel && (
            <PanelPart className="panel" id="panel" ref={panel} tabIndex={-1} aria-label={m.panel}>
              {isFull && <PanelContent statistics={statistics} told={told} />}
            </PanelPart>
          )}
          {phone && <ScreenNav icons />}
        </div>
        <Overlays
          overlay={overlay}
          onOverlay={setOverlay}
          phone={phone}
          search={phone ? search : null}
          onSearch={openSearch}
        />
        {back && <BackToSlide slide={back} />}
        <Toast notice={notice} onUndo={undo} onEnd={end} />
      </ViewActionsContext>
    </ViewContexts>
  );
}
