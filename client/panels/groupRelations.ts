import type { RelationType } from '../api/operations.generated.ts';
import type { Ontology } from '../explorer/Library.ts';
import type { RelationItem } from '../explorer/requestClaims.ts';
import type { Text } from '../messages/Language.ts';

export type RelationDirection = 'out' | 'in' | 'both';

export interface RelationGroup {
  /** The entity whose relations these are. */
  entity: string;
  type: RelationType;
  typeName: Text;
  direction: RelationDirection;
  /** The type, read from the entity whose relations these are. */
  name: Text;
  relations: RelationItem[];
}

/** One entity's relations by type, in the ontology's order, those that go out before those that come in. */
export function groupRelations(
  ontology: Pick<Ontology, 'relationTypes'>,
  entity: string,
  relations: readonly RelationItem[],
): RelationGroup[] {
  return ontology.relationTypes.flatMap((term): RelationGroup[] => {
    const common = { entity, type: term.id, typeName: term.name };
    const ofType = relations.filter(({ type }) => type === term.id);
    const out = ofType.filter(({ source }) => source.id === entity);
    const groups: RelationGroup[] = term.symmetric
      ? [{ ...common, direction: 'both', name: term.name, relations: ofType }]
      : [
          { ...common, direction: 'out', name: term.name, relations: out },
          {
            ...common,
            direction: 'in',
            name: term.inverse,
            relations: ofType.filter(({ source }) => source.id !== entity),
          },
        ];
    return groups.filter((group) => group.relations.length > 0);
  });
}
