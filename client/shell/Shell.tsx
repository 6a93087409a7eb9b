import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { findFocus } from '../explorer/readSteps.ts';
import { requestStatistics } from '../explorer/requestClaims.ts';
import { ShownContext } from '../explorer/ShownContext.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { useMedia } from '../explorer/useMedia.ts';
import { useViewData } from '../explorer/useViewData.ts';
import { ViewActionsContext } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Panel } from '../panels/Panel.tsx';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { SearchField } from '../search/SearchField.tsx';
import { CanvasArea } from './CanvasArea.tsx';
import { FoldedRail } from './FoldedRail.tsx';
import { Header } from './Header.tsx';
import { Overlays, type Overlay } from './Overlays.tsx';
import { Rail } from './Rail.tsx';
import { Toast, type Notice } from './Toast.tsx';
import { useCurrentView } from './useCurrentView.ts';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useToggle } from './useToggle.ts';

/** The page: header, rail, canvas, panel, and what may lie over them. */
export function Shell(): ReactNode {
  const { m, pick } = useWords();
  const { report } = useLibrary();
  const { state, dispatch } = useExplorer();
  const { steps, selection, list } = state.present;
  const phone = useMedia('(max-width: 719px)');
  const folded = useMedia('(max-width: 1199px)');
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [arriving, setArriving] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLElement>(null);

  const statistics = useLoaded(`statistics ${report.id}`, (signal) =>
    requestStatistics(report.id, signal),
  );
  const known = statistics.status === 'ready' ? statistics.data : null;
  const viewData = useViewData(steps);
  const current = useCurrentView(viewData.shown);
  const { toToggle, toggle } = useToggle(viewData.shown, current, setNotice);
  const visible = useMemo(
    () => new Set(phone && steps.length === 0 ? [] : current?.view.entities.map(({ id }) => id)),
    [current, phone, steps],
  );
  const focus = findFocus(steps);
  const focused = focus === null ? undefined : viewData.shown?.data.entities.get(focus);
  useDocumentTitle(focused ? pick(focused.name) : null);

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
  const endNotice = useCallback(() => setNotice(null), []);
  const undoNotice = (): void => {
    dispatch({ type: 'undo' });
    endNotice();
  };
  const actions = {
    toToggle,
    toggle,
    search: openSearch,
    announce: (text: string) => setNotice({ text, undoable: false }),
  };
  const search = (
    <SearchField
      inputRef={searchInput}
      entities={known?.entities ?? 0}
      onPicked={picked}
      onLeave={leaveSearch}
    />
  );
  const missing = current !== null && current.missing !== null;
  const isHome = steps.length === 0;
  // On a phone the first screen is either its lists or, as a page of its own, what was chosen.
  const asPage = phone && isHome && (selection !== null || list !== null);
  const hasPanel = !missing && (!phone || !isHome || asPage);

  return (
    <ShownContext value={visible}>
      <ViewActionsContext value={actions}>
        <div className="shell" data-panel={hasPanel ? undefined : 'none'}>
          {hasPanel && (
            <a className="skip-link" href="#panel">
              {m.skipToPanel}
            </a>
          )}
          <Header
            phone={phone}
            search={phone ? null : search}
            onSearch={openSearch}
            onMenu={() => setOverlay('rail')}
            onHelp={() => setOverlay('help')}
          />
          {!folded && (
            <nav className="rail" aria-label={m.rail}>
              <Rail statistics={statistics} />
            </nav>
          )}
          {folded && !phone && <FoldedRail onOpen={() => setOverlay('rail')} />}
          {!asPage && (
            <CanvasArea
              viewData={viewData}
              current={current}
              statistics={known}
              phone={phone}
              arriving={arriving}
              onArrive={() => setArriving(null)}
              onToggle={toggle}
            />
          )}
          {hasPanel && (
            <aside className="panel" id="panel" ref={panel} tabIndex={-1} aria-label={m.panel}>
              <ErrorBoundary part="panel" shows={state.present}>
                <Panel statistics={statistics} />
              </ErrorBoundary>
            </aside>
          )}
        </div>
        <Overlays
          overlay={overlay}
          onOverlay={setOverlay}
          phone={phone}
          search={phone ? search : null}
          statistics={statistics}
          onSearch={openSearch}
        />
        <Toast notice={notice} onUndo={undoNotice} onEnd={endNotice} />
      </ViewActionsContext>
    </ShownContext>
  );
}
