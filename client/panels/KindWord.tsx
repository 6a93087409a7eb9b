import type { ReactNode } from 'react';
import type { EntityKind } from '../api/operations.generated.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { Localized } from '../parts/Localized.tsx';

/** A kind's name in its colour. */
export function KindWord({ kind }: { kind: EntityKind }): ReactNode {
  const { ontology } = useLibrary();
  const term = ontology.kinds.find(({ id }) => id === kind);
  return term && <Localized text={term.name} className={`kind-word kind-${kind.toLowerCase()}`} />;
}
