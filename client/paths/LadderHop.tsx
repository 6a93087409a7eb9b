import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { LinkedEntity, LinkedRelation } from '../explorer/requestWays.ts';
import type { Rung } from '../graph/toRungs.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { Quotes } from '../panels/Quotes.tsx';
import { toDiagramEntity } from '../panels/toDiagramEntity.ts';

/** A hop: the arrow in the relation's own direction, its verb and basis, and its quotes. */
export function LadderHop({
  number,
  hop: { relation, arrow },
  above,
  below,
  translated,
}: {
  /** From 1. */
  number: number;
  hop: NonNullable<Rung<LinkedEntity, LinkedRelation>['hop']>;
  above: LinkedEntity;
  below: LinkedEntity;
  /** Starts of the sentences whose English stands above. */
  translated: ReadonlySet<number>;
}): ReactNode {
  const { m, pick } = useWords();
  const { ontology } = useLibrary();
  const { selection } = useExplorer().state.present;
  const { id, type, basis, agent, verb, note, evidence } = relation;
  const term = ontology.relationTypes.find((each) => each.id === type);
  const word = term ? pick(term.name) : type;
  const [source, target] = arrow === 'up' ? [below, above] : [above, below];
  const isImplied = agent === 'IMPLIED';
  const isSourceAbove = relation.source.id === above.id;
  return (
    <div className="rung-hop" data-selected={selection?.id === id || undefined}>
      <span
        className={`rung-arrow rung-${basis.toLowerCase()}`}
        data-arrow={arrow}
        data-tail={isImplied ? (isSourceAbove ? 'up' : 'down') : undefined}
        aria-hidden="true"
      />
      <div className="rung-verb" data-hop={number}>
        <ActionLink
          action={{ type: 'select', selection: { type: 'relation', id } }}
          current={selection?.id === id}
        >
          <span className="visually-hidden">
            {m.links.hop(number)}: {m.relationLink(pick(source.name), word, pick(target.name))}
            :{' '}
          </span>
          <b>{word}</b> <span>{m.basis[basis]}</span> {isImplied && <span>{m.impliedSubject}</span>}
        </ActionLink>
      </div>
      <div className="rung-quotes">
        <Quotes
          claim={{ type: 'relation', id }}
          lines={evidence}
          entities={[toDiagramEntity(above), toDiagramEntity(below)]}
          verb={verb}
          basis={basis}
          translated={translated}
        />
        {note && (
          <p className="note">
            <b>{m.note}</b>
            <bdi>{pick(note)}</bdi>
          </p>
        )}
      </div>
    </div>
  );
}
