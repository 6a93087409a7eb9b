import type { RelationEnd } from '../explorer/requestClaims.ts';
import type { DiagramEntity } from './diagramText.ts';

export function toDiagramEntity(
  entity: Pick<RelationEnd, 'id' | 'kind' | 'name' | 'aliases'> & {
    evidence: readonly { quote: string }[];
  },
): DiagramEntity {
  return {
    id: entity.id,
    kind: entity.kind,
    names: [entity.name.zh, ...entity.aliases],
    quotes: entity.evidence.map(({ quote }) => quote),
  };
}
