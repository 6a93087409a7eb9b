import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { EntityKind } from '../api/operations.generated.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { CardEntity, GraphData } from '../graph/model.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Localized } from '../parts/Localized.tsx';

function countRelations({ degree }: CardEntity, showImplied: boolean): number {
  return showImplied ? degree.total : degree.total - degree.implied;
}

function CategoryLists({
  kind,
  entities,
  showImplied,
}: {
  kind: EntityKind;
  entities: readonly CardEntity[];
  showImplied: boolean;
}): ReactNode {
  const { ontology } = useLibrary();
  return ontology.categories
    .filter((category) => category.kind === kind)
    .map((category) => ({
      category,
      members: entities.filter((entity) => entity.category.id === category.id),
    }))
    .filter(({ members }) => members.length > 0)
    .map(({ category, members }) => (
      <section key={category.id}>
        <h2 className="home-heading">
          <Localized text={category.name} />
          <span className="count">{members.length}</span>
        </h2>
        <ul className="row-list">
          {members.map((entity) => (
            <li key={entity.id}>
              <ActionLink action={{ type: 'open', id: entity.id }}>
                <Glyph kind={entity.kind} />
                <Localized text={entity.name} className="row-name" />
                <span className="count">{countRelations(entity, showImplied)}</span>
                <Icon name="next" size={16} />
              </ActionLink>
            </li>
          ))}
        </ul>
      </section>
    ));
}

/** The first screen where it is narrow: one kind at a time, its entities by category. */
export function HomeLists({
  data,
  kind,
  onKind,
  showImplied,
}: {
  data: GraphData;
  kind: EntityKind;
  onKind: (kind: EntityKind) => void;
  showImplied: boolean;
}): ReactNode {
  const { ontology } = useLibrary();
  const { m } = useWords();
  const [tabs, setTabs] = useState<HTMLDivElement | null>(null);
  const entities = [...data.entities.values()];
  const kinds = ontology.kinds.map(({ id }) => id);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const index = (kinds.indexOf(kind) + by + kinds.length) % kinds.length;
    const next = kinds[index];
    if (next) onKind(next);
    const button = tabs?.children[index];
    if (button instanceof HTMLElement) button.focus();
  };
  return (
    <div className="home-lists">
      <h1 className="visually-hidden">{m.overview}</h1>
      <div className="kind-tabs" role="tablist" aria-label={m.kinds} ref={setTabs}>
        {ontology.kinds.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === kind}
            aria-controls="lane"
            tabIndex={id === kind ? 0 : -1}
            className={`kind-tab kind-${id.toLowerCase()}`}
            onClick={() => onKind(id)}
            onKeyDown={onKeyDown}
          >
            <Glyph kind={id} />
            <Localized text={name} className="tab-name" />
            <span className="count">{entities.filter((entity) => entity.kind === id).length}</span>
          </button>
        ))}
      </div>
      <div id="lane" role="tabpanel" aria-labelledby={`tab-${kind}`} className="lane-lists">
        <p className="lane-question">{m.laneQuestions[kind]}</p>
        <CategoryLists
          kind={kind}
          entities={entities.filter((entity) => entity.kind === kind)}
          showImplied={showImplied}
        />
      </div>
    </div>
  );
}
