import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { findFocus } from '../explorer/readSteps.ts';
import { requestStatistics } from '../explorer/requestClaims.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import type { ViewData } from '../explorer/useViewData.ts';
import { ViewActionsContext } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { MapArea } from '../shell/MapArea.tsx';
import { PanelContent } from '../shell/PanelContent.tsx';
import { PathsArea } from '../shell/PathsArea.tsx';
import { ScreenArea } from '../shell/ScreenArea.tsx';
import { Toast } from '../shell/Toast.tsx';
import { useDocumentTitle } from '../shell/useDocumentTitle.ts';
import { useNotice } from '../shell/useNotice.ts';
import { usePicking } from '../shell/usePicking.ts';
import { useRunStep } from '../shell/useRunStep.ts';
import { useShownView } from '../shell/useShownView.ts';
import { useToggle } from '../shell/useToggle.ts';
import { ViewContexts } from '../shell/ViewContexts.tsx';
import './embed.css';
import { EmbedFoot } from './EmbedFoot.tsx';
import { EmbedSlide } from './EmbedSlide.tsx';
import { leaveScrolling } from './leaveScrolling.ts';

const nothing = (): void => undefined;

/** What the address shows, from edge to edge, for a frame of another page: no chrome but a foot, no keys of its own. */
export function Embed({ untold }: { untold: ViewData }): ReactNode {
  const { m } = useWords();
  const { report } = useLibrary();
  const { state } = useExplorer();
  const { screen, steps, paths, selection, list, tour, matrix } = state.present;
  const [arriving, setArriving] = useState<string | null>(null);
  const { notice, setNotice, announce, undo, end } = useNotice();
  const stage = useRef<HTMLDivElement>(null);
  const statistics = useLoaded(`statistics ${report.id}`, (signal) =>
    requestStatistics(report.id, signal),
  );
  const view = useShownView(untold);
  const { told, viewData, current, network, about } = view;
  const { shown } = viewData;
  const onMatrix = screen === 'matrix';
  const { picking, setPicking, choose } = usePicking();
  const { toToggle, toggle } = useToggle(shown, current, setNotice);
  const explore = useRunStep(shown, current, setNotice);
  const onGraph = screen === 'graph';
  const isSlide = screen === 'present' && tour !== null;
  const visible = useMemo(
    () =>
      new Set(network ? network.data.entities.keys() : current?.view.entities.map(({ id }) => id)),
    [network, current],
  );
  const focus = findFocus(steps);
  useDocumentTitle(about);
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
    announce,
  };
  return (
    <ViewContexts filtered={shown} visible={visible} explore={explore}>
      <ViewActionsContext value={actions}>
        <div className="embed">
          <div className="embed-stage" ref={stage}>
            {isSlide && told && <EmbedSlide told={told} />}
            {!onGraph && !isSlide && <ScreenArea screen={screen} loaded={viewData.loaded} />}
            {onGraph && paths && <PathsArea asked={paths} />}
            {onGraph && !paths && (
              <MapArea
                view={view}
                alone
                phone={false}
                depth={null}
                arriving={arriving}
                onArriving={setArriving}
                onToggle={toggle}
                onChoose={choose}
              />
            )}
            {isChosen && !isSlide && (
              // Escape closes what a selection has opened, as the page's own canvas does.
              <aside className="panel" aria-label={m.panel} tabIndex={-1}>
                <PanelContent statistics={statistics} told={told} />
              </aside>
            )}
          </div>
          <EmbedFoot />
        </div>
        <Toast notice={notice} onUndo={undo} onEnd={end} />
      </ViewActionsContext>
    </ViewContexts>
  );
}
