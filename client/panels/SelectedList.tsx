import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { LinkedEntity } from '../explorer/requestWays.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Icon } from '../parts/Icon.tsx';
import { EntityLink } from './EntityLink.tsx';

/** The selected entities, each of which can be taken out; an id that the graph does not have stands for itself. */
export function SelectedList({
  ids,
  entities,
}: {
  ids: readonly string[];
  entities: ReadonlyMap<string, LinkedEntity>;
}): ReactNode {
  const { m, pick } = useWords();
  const { dispatch } = useExplorer();
  return (
    <ul className="row-list selected-list">
      {ids.map((id) => {
        const entity = entities.get(id);
        return (
          <li key={id}>
            {entity ? (
              <EntityLink entity={entity} className="row-link">
                <Glyph kind={entity.kind} />
              </EntityLink>
            ) : (
              <bdi className="row-name">{id}</bdi>
            )}
            <button
              type="button"
              className="icon-button"
              aria-label={m.links.remove(entity ? pick(entity.name) : id)}
              onClick={() => dispatch({ type: 'selectAlso', id })}
            >
              <Icon name="close" size={16} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
