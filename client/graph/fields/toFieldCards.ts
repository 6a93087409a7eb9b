/** The fields where there is no room for lanes: how much of each kind is in a field, and its chains one below another. */
import type { CardEntity, GraphData } from '../model.ts';
import { toChainPlace, toChains } from './toChains.ts';
import { toRows, type FieldRow, type FieldSection } from './toRows.ts';

/** A chain's links in the order of the lanes; a supplied body comes first where none is stated. */
export interface CardChain {
  id: string;
  links: { entity: CardEntity; supplied: boolean }[];
}

export interface FieldCard extends FieldRow {
  /** Those that tell most of it, in the order of the text. */
  chains: CardChain[];
}

/** One chain for so many entities. */
const ENTITIES_PER_CHAIN = 9;

export const toFieldCards = (
  data: GraphData,
  sections: readonly FieldSection[],
  showImplied: boolean,
): FieldCard[] => {
  const places = new Map([...data.entities.keys()].map((id, index) => [id, index]));
  const placeOf = ({ id }: CardEntity): number => places.get(id) ?? 0;
  const rows = toRows(data, sections, showImplied);
  return rows.map((row, index): FieldCard => {
    const isClosing = index === rows.length - 1;
    const chains = toChains(row, data, { isClosing, rowsOf: () => 1, usualRows: 1 })
      .slice(0, Math.ceil(row.count / ENTITIES_PER_CHAIN))
      .toSorted((a, b) => toChainPlace(a, placeOf) - toChainPlace(b, placeOf))
      .map(({ members, supplied }, line): CardChain => {
        const { BODY, MECHANISM, INITIATIVE, OUTCOME } = members;
        const body = BODY ?? (showImplied ? supplied : null);
        const links = [body, MECHANISM, INITIATIVE, OUTCOME].filter((entity) => entity != null);
        return {
          id: `${row.section.id}/${line}`,
          links: links.map((entity) => ({ entity, supplied: entity === body && !BODY })),
        };
      });
    return { ...row, chains };
  });
};
