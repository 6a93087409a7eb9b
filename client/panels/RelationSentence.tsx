import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { RelationEnd, RelationItem } from '../explorer/requestClaims.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { ActionLink } from './ActionLink.tsx';
import { BasisMark } from './BasisMark.tsx';
import { EntityLink } from './EntityLink.tsx';
import { Quotes } from './Quotes.tsx';
import { toDiagramEntity } from './toDiagramEntity.ts';

/** A relation read from its source to its target, both links, and its quotes. */
export function RelationSentence({
  relation,
  source,
  target,
}: {
  relation: Omit<RelationItem, 'source' | 'target'>;
  source: RelationEnd;
  target: RelationEnd;
}): ReactNode {
  const { m, pick } = useWords();
  const { ontology } = useLibrary();
  const { id, type, basis, agent, verb, note, evidence } = relation;
  const term = ontology.relationTypes.find((each) => each.id === type);
  const word = term ? pick(term.name) : type;
  return (
    <li className="relation-row">
      <div className="relation-line">
        <Glyph kind={source.kind} />
        <EntityLink entity={source} implied={agent === 'IMPLIED'} />
        <span className="relation-word">
          <span aria-hidden="true">{term?.symmetric ? '↔' : '→'}</span> {word}
        </span>
        <Glyph kind={target.kind} />
        <EntityLink entity={target} />
        <ActionLink
          action={{ type: 'select', selection: { type: 'relation', id } }}
          className="relation-link"
        >
          <span className="visually-hidden">
            {m.relationLink(pick(source.name), word, pick(target.name))}
          </span>{' '}
          <BasisMark basis={basis} agent={agent} />
        </ActionLink>
      </div>
      <Quotes
        claim={{ type: 'relation', id }}
        lines={evidence}
        entities={[toDiagramEntity(source), toDiagramEntity(target)]}
        verb={verb}
        basis={basis}
      />
      {note && (
        <p className="note">
          <b>{m.note}</b>
          {pick(note)}
        </p>
      )}
    </li>
  );
}
