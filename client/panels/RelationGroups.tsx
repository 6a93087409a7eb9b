import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { requestRelations, type RelationPage } from '../explorer/requestClaims.ts';
import { usePages } from '../explorer/usePages.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Localized } from '../parts/Localized.tsx';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { groupRelations } from './groupRelations.ts';
import { toSeenSentences } from './sentencesOf.ts';
import { RelationRow } from './RelationRow.tsx';

const EMPTY: RelationPage = {
  totalCount: 0,
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};

const NONE: ReadonlySet<number> = new Set();

/** An entity's relations, by type and direction, a hundred at a time. */
export function RelationGroups({ entity }: { entity: string }): ReactNode {
  const { ontology } = useLibrary();
  const { m } = useWords();
  const { pages, last, loadMore } = usePages(`relations ${entity}`, async (after, signal) => {
    return (await requestRelations(entity, after, signal)) ?? EMPTY;
  });
  const relations = pages.flatMap((page) => page.nodes);
  const groups = groupRelations(ontology, entity, relations);
  const listed = groups.flatMap((group) => group.relations);
  // A sentence is translated once, however many relations it carries.
  const sentences = toSeenSentences(listed);
  const seen = new Map(listed.map(({ id }, at) => [id, sentences[at] ?? NONE]));
  const total = pages.at(-1)?.totalCount ?? 0;
  return (
    <>
      {groups.map((group) => {
        return (
          <section key={`${group.type} ${group.direction}`} className="relation-group">
            <h3 className="relation-heading">
              <Localized text={group.name} className="relation-name" />
              <code>{group.type}</code>
              <span className="count">{group.relations.length}</span>
            </h3>
            <ul>
              {group.relations.map((relation) => (
                <RelationRow
                  key={relation.id}
                  relation={relation}
                  group={group}
                  translated={seen.get(relation.id) ?? NONE}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {last.status === 'loading' && <Loading />}
      {last.status === 'failed' && <Failure failed={last} compact />}
      {last.status === 'ready' && relations.length === 0 && (
        <p className="panel-empty">{m.noRelations}</p>
      )}
      {loadMore && (
        <button type="button" className="button load-more" onClick={loadMore}>
          {m.loadMore(Math.min(100, total - relations.length))}
        </button>
      )}
    </>
  );
}
