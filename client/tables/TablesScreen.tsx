import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { Failure } from '../parts/Failure.tsx';
import type { Progress } from './requestTables.ts';
import { Tables } from './Tables.tsx';
import './tables.css';
import { useTables } from './useTables.ts';
import { useTablesWords } from './useTablesWords.ts';

/** How much has come; shown where it lasts. */
function LoadingTables({
  progress: { done, total },
  onCancel,
}: {
  progress: Progress;
  onCancel: () => void;
}): ReactNode {
  const { m } = useWords();
  const t = useTablesWords();
  return (
    <div className="loading table-loading">
      <p role="status">{t.loading}</p>
      {total !== null && (
        <>
          <p className="count">{t.progress(done, total)}</p>
          <progress aria-label={t.loading} value={done} max={total} />
        </>
      )}
      <button type="button" className="button" onClick={onCancel}>
        {m.cancel}
      </button>
    </div>
  );
}

/** Entities, relations and measures as tables. */
export function TablesScreen(): ReactNode {
  const t = useTablesWords();
  const { loaded, progress, isStopped, setStopped } = useTables();
  if (loaded.status === 'ready') return <Tables data={loaded.data} />;
  if (loaded.status === 'failed') return <Failure failed={loaded} />;
  if (isStopped)
    return (
      <div className="empty">
        <h1>{t.stopped}</h1>
        <p>{t.stoppedWhy}</p>
        <ul className="next-steps">
          <li>
            <button type="button" onClick={() => setStopped(false)}>
              <span>{t.again}</span>
            </button>
          </li>
        </ul>
      </div>
    );
  return <LoadingTables progress={progress} onCancel={() => setStopped(true)} />;
}
