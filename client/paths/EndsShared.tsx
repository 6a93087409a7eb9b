import type { ReactNode } from 'react';
import type { EntityCardFragment } from '../api/operations.generated.ts';
import { requestJoined } from '../explorer/requestJoined.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { findShared } from '../graph/findShared.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { CommonNeighbour } from '../panels/CommonNeighbour.tsx';
import { SectionLinks } from '../panels/SectionLinks.tsx';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Localized } from '../parts/Localized.tsx';
import { Sentence } from '../parts/Sentence.tsx';

/** In which sections each of two entities is quoted, and what they share. */
export function EndsShared({
  from,
  to,
}: {
  from: EntityCardFragment;
  to: EntityCardFragment;
}): ReactNode {
  const { m } = useWords();
  const ids = [from.id, to.id];
  const loaded = useLoaded(`joined ${ids.toSorted().join(' ')}`, (signal) =>
    requestJoined(ids, signal),
  );
  if (loaded.status === 'failed') return <Failure failed={loaded} compact />;
  if (loaded.status !== 'ready') return <Loading />;
  const entities = new Map(loaded.data.entities.map((entity) => [entity.id, entity]));
  const { neighbours, sections } = findShared(ids, loaded.data);
  return (
    <div className="ends-shared">
      {[from, to].map((end) => {
        const quoted = entities.get(end.id)?.evidence.map(({ section }) => section.id) ?? [];
        return (
          <section key={end.id}>
            <h2 className="list-heading">
              <span>
                <Sentence
                  text={m.links.appearsIn}
                  parts={{ name: <Localized text={end.name} /> }}
                />
              </span>
            </h2>
            {quoted.length === 0 && <p>{m.links.nowhere}</p>}
            <SectionLinks ids={quoted} />
          </section>
        );
      })}
      <section>
        <h2 className="list-heading">{m.links.shared}</h2>
        {sections.length === 0 && neighbours.length === 0 && <p>{m.links.sharedNothing}</p>}
        {sections.length > 0 && (
          <>
            <h3>{m.links.sharedSections}</h3>
            <SectionLinks ids={sections} />
          </>
        )}
        {neighbours.length > 0 && (
          <>
            <h3>{m.links.common}</h3>
            <ul>
              {neighbours.map((neighbour) => (
                <CommonNeighbour
                  key={neighbour.entity.id}
                  neighbour={neighbour}
                  entities={entities}
                />
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}
