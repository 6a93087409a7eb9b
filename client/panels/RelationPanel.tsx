import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { requestRelation, type RelationDetail } from '../explorer/requestClaims.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Failure } from '../parts/Failure.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Localized } from '../parts/Localized.tsx';
import { MixedText } from '../parts/MixedText.tsx';
import { BasisMark } from './BasisMark.tsx';
import { EntityLink } from './EntityLink.tsx';
import { groupQuotes } from './groupQuotes.ts';
import { HiddenNote } from './HiddenNote.tsx';
import { NotFound } from './NotFound.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { RelationFacts } from './RelationFacts.tsx';
import { SentenceQuote } from './SentenceQuote.tsx';
import { toDiagramEntity } from './toDiagramEntity.ts';
import { WhyHere } from './WhyHere.tsx';

function RelationHead({ relation }: { relation: RelationDetail }): ReactNode {
  const { m, pick } = useWords();
  const { ontology } = useLibrary();
  const { source, target, type, basis, agent } = relation;
  const term = ontology.relationTypes.find(({ id }) => id === type);
  return (
    <header className="panel-head">
      <PanelHeader close={{ type: 'select', selection: null }}>
        <b>{m.relation}</b>
        <BasisMark basis={basis} agent={agent} />
      </PanelHeader>
      <h1 className="triple">
        <span className="triple-end">
          <Glyph kind={source.kind} size={20} />
          <EntityLink entity={source} implied={agent === 'IMPLIED'} />
        </span>
        <span className="triple-verb">
          <span aria-hidden="true">{term?.symmetric ? '↔' : '↓'}</span>
          {term ? pick(term.name) : type}
        </span>
        <span className="triple-end">
          <Glyph kind={target.kind} size={20} />
          <EntityLink entity={target} />
        </span>
      </h1>
      <p className="panel-description">
        {term && <Localized text={term.definition} />} <code>{type}</code>
      </p>
      <WhyHere relation={relation} />
      <RelationFacts relation={relation} />
    </header>
  );
}

/** A relation: what it joins, how the text carries it, and its quotes within their sentences. */
export function RelationPanel({ id }: { id: string }): ReactNode {
  const { m, pick } = useWords();
  const loaded = useLoaded(`relation ${id}`, (signal) => requestRelation(id, signal));
  if (loaded.status === 'failed') return <Failure failed={loaded} compact />;
  if (loaded.status !== 'ready') return <Loading />;
  const relation = loaded.data;
  if (!relation) return <NotFound id={id} why={m.relationNotFound} />;
  const entities = [toDiagramEntity(relation.source), toDiagramEntity(relation.target)];
  return (
    <article>
      <HiddenNote selection={{ type: 'relation', id }} />
      <RelationHead relation={relation} />
      <section className="panel-part">
        <h2 className="part-heading">{m.sentence}</h2>
        {groupQuotes(relation.evidence).map((group) => (
          <SentenceQuote
            key={group.start}
            claim={{ type: 'relation', id: relation.id }}
            group={group}
            entities={entities}
            verb={relation.verb}
            basis={relation.basis}
          />
        ))}
        {relation.note && (
          <p className="note">
            <b>{m.note}</b>
            <MixedText text={pick(relation.note)} />
          </p>
        )}
      </section>
    </article>
  );
}
