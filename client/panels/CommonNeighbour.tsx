import type { ReactNode } from 'react';
import type { SharedNeighbour } from '../graph/findShared.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { LinkedEntity, LinkedRelation } from '../explorer/requestWays.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Localized } from '../parts/Localized.tsx';
import { ActionLink } from './ActionLink.tsx';
import { BasisMark } from './BasisMark.tsx';
import { EntityLink } from './EntityLink.tsx';

/** An entity that several of the selected are related to, and how it reads its relation to each of them. */
export function CommonNeighbour({
  neighbour: { entity, count, relations },
  entities,
}: {
  neighbour: SharedNeighbour<LinkedEntity, LinkedRelation>;
  entities: ReadonlyMap<string, LinkedEntity>;
}): ReactNode {
  const { m, pick } = useWords();
  const { ontology } = useLibrary();
  return (
    <li className="common-neighbour">
      <div className="relation-line">
        <Glyph kind={entity.kind} />
        <EntityLink entity={entity} />
        <span className="count">{m.links.commonTo(count)}</span>
      </div>
      <ul>
        {relations.map(({ id, type, basis, agent, source, target }) => {
          const isOut = source.id === entity.id;
          const other = entities.get(isOut ? target.id : source.id);
          const term = ontology.relationTypes.find((each) => each.id === type);
          if (!other || !term) return null;
          return (
            <li key={id}>
              <ActionLink
                action={{ type: 'select', selection: { type: 'relation', id } }}
                className="common-relation"
              >
                <span aria-hidden="true">{term.symmetric ? '↔' : isOut ? '→' : '←'}</span>
                <span>{pick(isOut ? term.name : term.inverse)}</span>
                <Localized
                  text={other.name}
                  className={agent === 'IMPLIED' && !isOut ? 'row-name supplied' : 'row-name'}
                />
                <BasisMark basis={basis} agent={agent} />
              </ActionLink>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
