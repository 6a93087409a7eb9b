import type { ReactNode } from 'react';
import { requestEntity, type EntityDetail } from '../explorer/requestClaims.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Failure } from '../parts/Failure.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Localized } from '../parts/Localized.tsx';
import { ActionLink } from './ActionLink.tsx';
import { EntityActions } from './EntityActions.tsx';
import { ExpandGroups } from './ExpandGroups.tsx';
import { EntityFacts } from './EntityFacts.tsx';
import { KindWord } from './KindWord.tsx';
import { MeasureFigure } from './MeasureFigure.tsx';
import { HiddenNote } from './HiddenNote.tsx';
import { NotFound } from './NotFound.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { Quotes } from './Quotes.tsx';
import { RelationGroups } from './RelationGroups.tsx';
import { NotesBeside } from '../notes/NotesBeside.tsx';
import { toDiagramEntity } from './toDiagramEntity.ts';

function EntityHead({ entity }: { entity: EntityDetail }): ReactNode {
  const { pick, other } = useWords();
  const measure = entity.__typename === 'Outcome' ? entity.measure : null;
  return (
    <header className="panel-head">
      <PanelHeader close={{ type: 'select', selection: null }}>
        <Glyph kind={entity.kind} size={20} />
        <KindWord kind={entity.kind} />
        <ActionLink
          action={{ type: 'list', list: { type: 'category', id: entity.category.id } }}
          className="category-link"
        >
          <Localized text={entity.category.name} />
        </ActionLink>
      </PanelHeader>
      <h1>
        <bdi>{pick(entity.name)}</bdi>
      </h1>
      <p className="panel-other" lang={languageTag[other]}>
        <bdi>{entity.name[other]}</bdi>
      </p>
      <p className="panel-description">{pick(entity.description)}</p>
      {measure && <MeasureFigure measure={measure} />}
      <EntityFacts entity={entity} />
      <EntityActions id={entity.id} />
    </header>
  );
}

/** An entity: its names, what it is, what can be done, its quotes and its relations. */
export function EntityPanel({ id }: { id: string }): ReactNode {
  const { m, pick } = useWords();
  const loaded = useLoaded(`entity ${id}`, (signal) => requestEntity(id, signal));
  if (loaded.status === 'failed') return <Failure failed={loaded} compact />;
  if (loaded.status !== 'ready') return <Loading />;
  const entity = loaded.data;
  if (!entity) return <NotFound id={id} why={m.entityNotFound} />;
  const diagram = toDiagramEntity(entity);
  return (
    <article>
      <HiddenNote selection={{ type: 'entity', id }} />
      <EntityHead entity={entity} />
      <NotesBeside target={{ type: 'entity', id }} name={pick(entity.name)} />
      <section className="panel-part">
        <h2 className="part-heading">{m.quotes}</h2>
        <Quotes
          claim={{ type: 'entity', id: entity.id }}
          lines={entity.evidence}
          entities={[diagram]}
        />
      </section>
      <section className="panel-part">
        <h2 className="part-heading">
          {m.relations}
          <span className="count">{entity.degree.total}</span>
        </h2>
        <ExpandGroups id={id} />
        <RelationGroups entity={id} />
      </section>
    </article>
  );
}
