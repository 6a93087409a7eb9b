import type { Agent, Basis, EntityKind } from '../../api/operations.generated.ts';
import { FACETS, NOTHING_HIDDEN, setHidden, type Facet } from '../../graph/Hidden.ts';
import { RELATION_TYPES } from '../../graph/relationTypes.ts';
import { encode, isId, readValues, type AddressPart } from './AddressPart.ts';

const KEYS: Record<Facet, string> = {
  kinds: 'no-kind',
  categories: 'no-cat',
  sections: 'no-sec',
  types: 'no-type',
  bases: 'no-basis',
  agents: 'no-agent',
};
const KINDS: EntityKind[] = ['BODY', 'MECHANISM', 'INITIATIVE', 'OUTCOME'];
const BASES: Basis[] = ['STATED', 'JUXTAPOSED', 'INFERRED'];
const AGENTS: Agent[] = ['EXPLICIT'];
/** Categories and sections are the ontology's and the report's: what these lack hides nothing. */
const KNOWN: Partial<Record<Facet, readonly string[]>> = {
  kinds: KINDS,
  types: RELATION_TYPES,
  bases: BASES,
  agents: AGENTS,
};
const MOST = 200;

/** `no-kind`, `no-cat`, `no-sec`, `no-type`, `no-basis`, `no-agent`: what is filtered away. `implied=1` unfolds. */
export const hiddenPart: AddressPart = {
  keys: [...Object.values(KEYS), 'implied'],
  write: ({ hidden, showImplied }) => [
    ...FACETS.filter((facet) => hidden[facet].length > 0).map((facet): [string, string] => [
      KEYS[facet],
      hidden[facet].map(encode).join(','),
    ]),
    ...(showImplied ? [['implied', '1'] as [string, string]] : []),
  ],
  read(params, drop) {
    const hidden = FACETS.reduce((all, facet) => {
      const ids = readValues(params, KEYS[facet], MOST, drop).filter((id) => {
        const isUsable = KNOWN[facet]?.includes(id) ?? isId(id);
        if (!isUsable) drop(`${KEYS[facet]}=${id}`);
        return isUsable;
      });
      return setHidden(all, facet, ids, true);
    }, NOTHING_HIDDEN);
    return { hidden, showImplied: params.get('implied') === '1' };
  },
};
