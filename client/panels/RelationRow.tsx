import type { ReactNode } from 'react';
import type { RelationItem } from '../explorer/requestClaims.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { MixedText } from '../parts/MixedText.tsx';
import { ActionLink } from './ActionLink.tsx';
import { BasisMark } from './BasisMark.tsx';
import { EntityLink } from './EntityLink.tsx';
import type { RelationGroup } from './groupRelations.ts';
import { Quotes } from './Quotes.tsx';
import { toDiagramEntity } from './toDiagramEntity.ts';

const ARROWS = { out: '→', in: '←', both: '↔' } as const;

/** One relation of an entity, seen from it: the other entity, how it is carried, its quotes. */
export function RelationRow({
  relation,
  group,
  translated,
}: {
  relation: RelationItem;
  group: RelationGroup;
  /** Starts of the sentences whose English stands above. */
  translated: ReadonlySet<number>;
}): ReactNode {
  const { m, pick } = useWords();
  const { source, target, basis, agent, note } = relation;
  const outgoing =
    group.direction === 'out' || (group.direction === 'both' && group.entity === source.id);
  const other = outgoing ? target : source;
  const label = m.relationLink(pick(source.name), pick(group.typeName), pick(target.name));
  return (
    <li className="relation-row">
      <div className="relation-line">
        <span className="relation-arrow" aria-hidden="true">
          {ARROWS[group.direction]}
        </span>
        <Glyph kind={other.kind} />
        <EntityLink entity={other} implied={agent === 'IMPLIED' && other === source} />
        <ActionLink
          action={{ type: 'select', selection: { type: 'relation', id: relation.id } }}
          className="relation-link"
        >
          <span className="visually-hidden">{label}</span> <BasisMark basis={basis} agent={agent} />
        </ActionLink>
      </div>
      <Quotes
        claim={{ type: 'relation', id: relation.id }}
        lines={relation.evidence}
        entities={[toDiagramEntity(source), toDiagramEntity(target)]}
        verb={relation.verb}
        basis={basis}
        translated={translated}
      />
      {note && (
        <p className="note">
          <b>{m.note}</b>
          <MixedText text={pick(note)} />
        </p>
      )}
    </li>
  );
}
