import { lazy, Suspense, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { PathsAsked } from '../explorer/Moment.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Strip } from './Strip.tsx';

const PathsView = lazy(async () => ({
  default: (await import('../paths/PathsView.tsx')).PathsView,
}));

/** The ways between two entities, in place of rail and canvas. */
export function PathsArea({ asked }: { asked: PathsAsked }): ReactNode {
  const { m } = useWords();
  const { dispatch } = useExplorer();
  return (
    <main className="paths-area">
      <Strip title={m.links.findPath} counts={null} onFit={null}>
        <button type="button" className="button" onClick={() => dispatch({ type: 'leavePaths' })}>
          <Icon name="undo" size={16} />
          {m.links.leave}
        </button>
      </Strip>
      <Suspense fallback={<Loading />}>
        <PathsView key={`${asked.from} ${asked.to}`} asked={asked} />
      </Suspense>
    </main>
  );
}
