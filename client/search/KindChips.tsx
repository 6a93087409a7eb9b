import type { ReactNode } from 'react';
import type { EntityKind } from '../api/operations.generated.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { SearchAnswer } from '../explorer/useHits.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Glyph } from '../parts/Glyph.tsx';

/** The hits by kind; a chip leaves those of its kind, or lets all back in. */
export function KindChips({
  facets,
  kind,
  onKind,
}: {
  /** Of all hits. */
  facets: SearchAnswer['facets'];
  kind: EntityKind | null;
  onKind: (kind: EntityKind | null) => void;
}): ReactNode {
  const { m, pick } = useWords();
  const { ontology } = useLibrary();
  return (
    <div className="hit-kinds" role="group" aria-label={m.hitsByKind}>
      {ontology.kinds.map(({ id, name }) => {
        const count = facets.find((facet) => facet.id === id)?.count ?? 0;
        return (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={id === kind}
            disabled={count === 0}
            // The field keeps the focus, and with it the arrow keys.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onKind(id === kind ? null : id)}
          >
            <Glyph kind={id} size={12} />
            {pick(name)}
            <span className="count">{count}</span>
          </button>
        );
      })}
    </div>
  );
}
