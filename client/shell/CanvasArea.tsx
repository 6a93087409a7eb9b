import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { EntityKind } from '../api/operations.generated.ts';
import type { CanvasHandle } from '../canvas/Canvas.tsx';
import { useDrawn } from '../canvas/drawn.ts';
import { whenLaidOut } from '../canvas/useFirstPaint.ts';
import { isEmbedded } from '../explorer/embedded.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { EntityList } from '../explorer/Moment.ts';
import { useExplore } from '../explorer/ExploreContext.ts';
import { findFocus } from '../explorer/readSteps.ts';
import { useThemeSwitch } from '../explorer/ThemeContext.ts';
import { useJointSelection } from '../explorer/useJointSelection.ts';
import type { ViewData } from '../explorer/useViewData.ts';
import type { Point } from '../graph/model.ts';
import type { Selection } from '../graph/Selection.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { NotFound } from '../panels/NotFound.tsx';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { Failure } from '../parts/Failure.tsx';
import { createFirstPart } from '../parts/createFirstPart.ts';
import { Loading } from '../parts/Loading.tsx';
import { ArrangementSwitch } from './ArrangementSwitch.tsx';
import { CardMenu } from './CardMenu.tsx';
import { DepthSwitch } from './DepthSwitch.tsx';
import { FieldCards } from './FieldCards.tsx';
import { HomeLists } from './HomeLists.tsx';
import { PHONE } from './phone.ts';
import { PickingBar } from './PickingBar.tsx';
import { Status } from './Status.tsx';
import { Strip } from './Strip.tsx';
import { ViewBars } from './ViewBars.tsx';
import type { CurrentView } from './useCurrentView.ts';
import type { DepthControl } from './useDepth.ts';

/** What a heading's “+n” leads to; `body.*` heads what the first screen puts together as others. */
function toGroupList(id: string): EntityList {
  return id.endsWith('.*')
    ? { type: 'kind', id: id.slice(0, -2).toUpperCase() }
    : { type: 'category', id };
}

/** Drawing takes much code, which the lists of a narrow first screen do without. */
const { Part: Canvas, begin } = createFirstPart(
  async () => (await import('../canvas/openCanvas.ts')).openCanvas(),
  <Loading />,
  whenLaidOut,
);

/** Elsewhere it is there from the beginning. */
export const beginDrawing = async (): Promise<void> => {
  if (!window.matchMedia(PHONE).matches) await begin();
};

/** The middle of the page: what is shown in words, the drawing, and what is left out. */
export function CanvasArea({
  viewData: { loaded, shown },
  current,
  title: given,
  phone,
  arriving,
  onArrive,
  onToggle,
  depth,
  onChoose,
}: {
  viewData: ViewData;
  /** What is shown, where neither an opened entity nor the whole graph is. */
  title: string | null;
  current: CurrentView | null;
  phone: boolean;
  /** The entity that was just picked: its card takes the focus when it is drawn. */
  arriving: string | null;
  onArrive: () => void;
  onToggle: (id: string) => void;
  depth: DepthControl | null;
  onChoose: (selection: Selection | null) => void;
}): ReactNode {
  const { m, language, pick } = useWords();
  const { ontology } = useLibrary();
  const { state, dispatch } = useExplorer();
  const { theme } = useThemeSwitch();
  const canvas = useRef<CanvasHandle>(null);
  const [kind, setKind] = useState<EntityKind>('MECHANISM');
  const { arrangement, showImplied } = state.present;
  const selection = useJointSelection();
  const explore = useExplore();
  const [menu, setMenu] = useState<{ id: string; at: Point } | null>(null);
  const closeMenu = useCallback(() => {
    if (menu) canvas.current?.focus(menu.id);
    setMenu(null);
  }, [menu]);

  const focus = shown && findFocus(shown.steps);
  const entity = focus === null ? undefined : shown?.data.entities.get(focus);

  const isHome = focus === null && shown?.picture === undefined;
  const title = given ?? (entity ? pick(entity.name) : isHome ? m.overview : m.canvas);
  const view = current?.missing === null ? current.view : null;
  const total =
    isHome && shown
      ? ([shown.data.entities.size, shown.data.relations.size] as const)
      : view && ([view.entities.length, view.relations.length] as const);
  const asLists = phone && isHome;
  const drawn = view && !asLists;
  // The lists of a phone are a map elsewhere: that is what a picture shows.
  useDrawn(() => (view && asLists ? { type: 'view', view, selection, seen: null } : null));

  return (
    <main className="canvas-area" data-lists={asLists || undefined}>
      <Strip
        title={title}
        counts={total && m.counts(...total)}
        onFit={drawn ? () => canvas.current?.fit() : null}
      >
        {isHome && !phone && <ArrangementSwitch />}
        {state.present.picture.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => dispatch({ type: 'leavePicture' })}
          >
            {m.leavePicture}
          </button>
        )}
        {drawn && depth && <DepthSwitch control={depth} />}
      </Strip>
      <ViewBars counted={!drawn} />
      <div className="canvas">
        {loaded.status === 'loading' && <Loading />}
        {loaded.status === 'failed' && <Failure failed={loaded} line={shown !== null} />}
        {current !== null && current.missing !== null && (
          <NotFound id={current.missing} why={m.entityNotFound} />
        )}
        {drawn && shown && (
          <ErrorBoundary part="canvas" shows={view}>
            <Canvas
              ref={canvas}
              view={view}
              data={shown.data}
              terms={ontology}
              language={language}
              theme={theme}
              selection={selection}
              onSelect={onChoose}
              onSelectAlso={(id) => dispatch({ type: 'selectAlso', id })}
              onOpen={(id) => dispatch({ type: 'open', id })}
              onToggle={onToggle}
              onUndo={() => dispatch({ type: 'undo' })}
              onOpenField={(field) => dispatch({ type: 'field', field })}
              onOpenGroup={(id) => {
                const group = view.headings.find((heading) => heading.id === id)?.group;
                if (!group) dispatch({ type: 'list', list: toGroupList(id) });
                else {
                  const { anchor, type, reading } = group;
                  explore?.run({ type: 'expand', id: anchor, group: { type, reading } });
                }
              }}
              onMenu={(id, at) => setMenu({ id, at })}
              onMove={(id, to) => explore?.run({ type: 'move', id, ...to })}
              {...(depth ? { onDepth: depth.go } : {})}
              // Keys that are pressed beside the map are the page's around it.
              aside={isEmbedded()}
              arriving={arriving}
              onArrive={onArrive}
              catchesFocus={state.past.length > 0 || state.future.length > 0}
              label={m.canvasLabel(title, view.entities.length, view.relations.length)}
            />
          </ErrorBoundary>
        )}
        {menu && explore && drawn && (
          <CardMenu key={menu.id} {...menu} explore={explore} onClose={closeMenu} />
        )}
        {drawn && <PickingBar />}
        {asLists && shown && (
          <>
            <div className="lists-switch">
              <ArrangementSwitch />
            </div>
            {arrangement === 'fields' ? (
              <FieldCards data={shown.data} showImplied={showImplied} />
            ) : (
              <HomeLists data={shown.data} kind={kind} onKind={setKind} showImplied={showImplied} />
            )}
          </>
        )}
      </div>
      {drawn && current && (
        <Status
          summary={current.summary}
          zoom={{
            in: () => canvas.current?.zoomIn(),
            out: () => canvas.current?.zoomOut(),
          }}
        />
      )}
    </main>
  );
}
