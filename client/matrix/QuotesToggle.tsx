import { useId, useState, type ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { requestRelationItems } from '../explorer/requestMatrix.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { usePartWords } from '../messages/LanguageContext.ts';
import { matrixEn } from '../messages/matrixEn.ts';
import { matrixZh } from '../messages/matrixZh.ts';
import { RelationSentence } from '../panels/RelationSentence.tsx';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';

/** Loads and shows the quotes of these relations when it is asked to. */
export function QuotesToggle({
  name,
  relations,
}: {
  /** What they are about. */
  name: string;
  /** Ids. */
  relations: readonly string[];
}): ReactNode {
  const words = usePartWords({ zh: matrixZh, en: matrixEn });
  const { revision } = useLibrary();
  const [open, setOpen] = useState(false);
  const listId = useId();
  const loaded = useLoaded(
    open ? `relations of ${revision} ${relations.join(' ')}` : null,
    (signal) => requestRelationItems(relations, signal),
  );
  return (
    <>
      <button
        type="button"
        className="text-button compare-quotes"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {words.quotes(relations.length)} <span className="visually-hidden">{name}</span>
      </button>
      <div id={listId} className="compare-items" hidden={!open}>
        {loaded.status === 'loading' && <Loading />}
        {loaded.status === 'failed' && <Failure failed={loaded} compact />}
        {loaded.status === 'ready' && (
          <ul>
            {loaded.data.map((relation) => (
              <RelationSentence
                key={relation.id}
                relation={relation}
                source={relation.source}
                target={relation.target}
              />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
