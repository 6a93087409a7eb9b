import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { RelationItem } from '../explorer/requestClaims.ts';
import { Localized } from '../parts/Localized.tsx';
import { groupRelations } from './groupRelations.ts';
import { RelationRow } from './RelationRow.tsx';
import { RelationSentence } from './RelationSentence.tsx';
import { toSeenSentences } from './sentencesOf.ts';

const NONE: ReadonlySet<number> = new Set();

/** Relations with their quotes, by type: as one entity reads them, or with both their ends where there is none. */
export function RelationItems({
  relations,
  entity,
}: {
  relations: readonly RelationItem[];
  entity: string | null;
}): ReactNode {
  const { ontology } = useLibrary();
  const groups =
    entity === null
      ? ontology.relationTypes.map((term) => ({
          type: term.id,
          direction: 'both' as const,
          name: term.name,
          relations: relations.filter(({ type }) => type === term.id),
        }))
      : groupRelations(ontology, entity, relations);
  return groups
    .filter((group) => group.relations.length > 0)
    .map((group) => {
      const seen = toSeenSentences(group.relations);
      return (
        <section key={`${group.type} ${group.direction}`} className="relation-group">
          <h2 className="relation-heading">
            <Localized text={group.name} className="relation-name" />
            <code>{group.type}</code>
            <span className="count">{group.relations.length}</span>
          </h2>
          <ul>
            {group.relations.map((relation, at) =>
              'entity' in group ? (
                <RelationRow
                  key={relation.id}
                  relation={relation}
                  group={group}
                  translated={seen[at] ?? NONE}
                />
              ) : (
                <RelationSentence
                  key={relation.id}
                  relation={relation}
                  source={relation.source}
                  target={relation.target}
                />
              ),
            )}
          </ul>
        </section>
      );
    });
}
