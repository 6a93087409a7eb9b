import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import type { EntityKind } from '../api/operations.generated.ts';
import type { CanvasHandle } from '../canvas/Canvas.tsx';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { EntityList } from '../explorer/Moment.ts';
import { findFocus } from '../explorer/readSteps.ts';
import type { Statistics } from '../explorer/requestClaims.ts';
import { useThemeSwitch } from '../explorer/ThemeContext.ts';
import type { ViewData } from '../explorer/useViewData.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { NotFound } from '../panels/NotFound.tsx';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { ArrangementSwitch } from './ArrangementSwitch.tsx';
import { FieldCards } from './FieldCards.tsx';
import { HomeLists } from './HomeLists.tsx';
import { Status } from './Status.tsx';
import { Strip } from './Strip.tsx';
import type { CurrentView } from './useCurrentView.ts';

/** What a heading's “+n” leads to; `body.*` heads what the first screen puts together as others. */
function toGroupList(id: string): EntityList {
  return id.endsWith('.*')
    ? { type: 'kind', id: id.slice(0, -2).toUpperCase() }
    : { type: 'category', id };
}

/** Drawing takes much code, which the lists of a narrow first screen do without. */
const Canvas = lazy(async () => ({ default: (await import('../canvas/Canvas.tsx')).Canvas }));

/** The middle of the page: what is shown in words, the drawing, and what is left out. */
export function CanvasArea({
  viewData: { loaded, shown },
  current,
  statistics,
  phone,
  arriving,
  onArrive,
  onToggle,
}: {
  viewData: ViewData;
  current: CurrentView | null;
  statistics: Statistics | null;
  phone: boolean;
  /** The entity that was just picked: its card takes the focus when it is drawn. */
  arriving: string | null;
  onArrive: () => void;
  onToggle: (id: string) => void;
}): ReactNode {
  const { m, language, pick } = useWords();
  const { ontology } = useLibrary();
  const { state, dispatch } = useExplorer();
  const { theme } = useThemeSwitch();
  const canvas = useRef<CanvasHandle>(null);
  const [kind, setKind] = useState<EntityKind>('MECHANISM');
  const { arrangement, selection, showImplied } = state.present;

  const focus = shown && findFocus(shown.steps);
  const entity = focus === null ? undefined : shown?.data.entities.get(focus);
  const isHome = focus === null;
  const title = entity ? pick(entity.name) : isHome ? m.overview : m.canvas;
  const view = current?.missing === null ? current.view : null;
  const total =
    isHome && statistics
      ? ([statistics.entities, statistics.relations] as const)
      : view && ([view.entities.length, view.relations.length] as const);
  const asLists = phone && isHome;
  const drawn = view && !asLists && loaded.status !== 'failed';

  return (
    <main className="canvas-area" data-lists={asLists || undefined}>
      <Strip
        title={title}
        counts={total && m.counts(...total)}
        onFit={drawn ? () => canvas.current?.fit() : null}
      >
        {isHome && !phone && <ArrangementSwitch />}
      </Strip>
      <div className="canvas">
        {loaded.status === 'loading' && <Loading />}
        {loaded.status === 'failed' && <Failure failed={loaded} />}
        {current !== null && current.missing !== null && (
          <NotFound id={current.missing} why={m.entityNotFound} />
        )}
        {drawn && shown && (
          <Suspense fallback={<Loading />}>
            <Canvas
              ref={canvas}
              view={view}
              data={shown.data}
              terms={ontology}
              language={language}
              theme={theme}
              selection={selection}
              onSelect={(next) => dispatch({ type: 'select', selection: next })}
              onOpen={(id) => dispatch({ type: 'open', id })}
              onToggle={onToggle}
              onUndo={() => dispatch({ type: 'undo' })}
              onOpenField={(field) => dispatch({ type: 'field', field })}
              onOpenGroup={(id) => dispatch({ type: 'list', list: toGroupList(id) })}
              arriving={arriving}
              onArrive={onArrive}
              label={m.canvasLabel(title, view.entities.length, view.relations.length)}
            />
          </Suspense>
        )}
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
