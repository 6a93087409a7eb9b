import type { ReactNode } from 'react';
import type { EntityKind } from '../api/operations.generated.ts';
import { requestJoined, type Joined } from '../explorer/requestJoined.ts';
import { useKept } from '../explorer/useKept.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { findShared } from '../graph/findShared.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { CommonNeighbour } from './CommonNeighbour.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { RelationSentence } from './RelationSentence.tsx';
import { SectionLinks } from './SectionLinks.tsx';
import { SelectedList } from './SelectedList.tsx';
import { SeveralActions } from './SeveralActions.tsx';

function SharedParts({ ids, joined }: { ids: readonly string[]; joined: Joined }): ReactNode {
  const { m } = useWords();
  const entities = new Map(joined.entities.map((entity) => [entity.id, entity]));
  const { among, neighbours, sections } = findShared(ids, joined);
  return (
    <>
      <section className="panel-part">
        <h2 className="part-heading">
          {m.links.among}
          <span className="count">{among.length}</span>
        </h2>
        {among.length === 0 && <p className="panel-empty">{m.links.noAmong}</p>}
        <ul>
          {among.map((relation) => {
            const source = entities.get(relation.source.id);
            const target = entities.get(relation.target.id);
            return (
              source &&
              target && (
                <RelationSentence
                  key={relation.id}
                  relation={relation}
                  source={source}
                  target={target}
                />
              )
            );
          })}
        </ul>
      </section>
      <section className="panel-part">
        <h2 className="part-heading">
          {m.links.common}
          <span className="count">{neighbours.length}</span>
        </h2>
        {neighbours.length === 0 && <p className="panel-empty">{m.links.noCommon}</p>}
        <ul>
          {neighbours.map((neighbour) => (
            <CommonNeighbour key={neighbour.entity.id} neighbour={neighbour} entities={entities} />
          ))}
        </ul>
        {joined.truncated && <p className="panel-empty">{m.links.truncated}</p>}
      </section>
      <section className="panel-part">
        <h2 className="part-heading">
          {m.links.sections}
          <span className="count">{sections.length}</span>
        </h2>
        {sections.length === 0 && <p className="panel-empty">{m.links.noSections}</p>}
        <SectionLinks ids={sections} />
      </section>
    </>
  );
}

/** Whether they are two of one kind, which can be compared. */
function areAlike(
  ids: readonly string[],
  entities: ReadonlyMap<string, { kind: EntityKind }>,
): boolean {
  const [kind, other] = ids.map((id) => entities.get(id)?.kind);
  return ids.length === 2 && kind !== undefined && kind === other;
}

/** Several entities selected: which, what relates them, and what they share. */
export function SeveralPanel({ ids }: { ids: readonly string[] }): ReactNode {
  const { m } = useWords();
  const loaded = useLoaded(`joined ${ids.toSorted().join(' ')}`, (signal) =>
    requestJoined(ids, signal),
  );
  const kept = useKept(loaded);
  const entities = new Map(kept?.entities.map((entity) => [entity.id, entity]));
  return (
    <article>
      <header className="panel-head">
        <PanelHeader close={{ type: 'select', selection: null }}>
          <b>{m.links.also}</b>
        </PanelHeader>
        <h1>{m.links.severalTitle(ids.length)}</h1>
        <SelectedList ids={ids} entities={entities} />
        <SeveralActions ids={ids} alike={areAlike(ids, entities)} />
      </header>
      {loaded.status === 'loading' && <Loading />}
      {loaded.status === 'failed' && <Failure failed={loaded} compact />}
      {loaded.status === 'ready' && <SharedParts ids={ids} joined={loaded.data} />}
    </article>
  );
}
