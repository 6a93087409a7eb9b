import type { ReactNode } from 'react';
import type { LayoutState } from '../../explorer/network/useNetworkLayout.ts';
import { useWords } from '../../messages/LanguageContext.ts';

/** How far the layout has come, and the way out; or that it has failed, and the way on. */
export function Progress({
  state,
  onCancel,
}: {
  state: LayoutState;
  onCancel: () => void;
}): ReactNode {
  const { m } = useWords();
  if (state.status === 'ready') return null;
  if (state.status === 'failed')
    return (
      <div className="failure" role="alert">
        <h2>{m.network.failed}</h2>
        <p>{m.network.failedWhy}</p>
        <div className="failure-actions">
          <button type="button" className="button" onClick={state.retry}>
            {m.retry}
          </button>
          <button type="button" className="text-button" onClick={onCancel}>
            {m.network.otherArrangement}
          </button>
        </div>
      </div>
    );
  const { done, total } = state.progress ?? { done: 0, total: 1 };
  return (
    <div className="loading network-progress">
      <span role="status">{m.network.working(done, total)}</span>
      <button type="button" className="text-button" onClick={onCancel}>
        {m.cancel}
      </button>
      <progress value={done} max={total} aria-label={m.network.working(done, total)} />
    </div>
  );
}
