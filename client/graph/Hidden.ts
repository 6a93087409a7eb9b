/** What a person has filtered away, facet by facet. What no facet names is shown, so that new terms are. */
import type { Agent, Basis, EntityKind, RelationType } from '../api/operations.generated.ts';

export interface Hidden {
  kinds: readonly EntityKind[];
  /** Category ids. */
  categories: readonly string[];
  /** Section ids: of entities and relations whose quotes all stand there. */
  sections: readonly string[];
  types: readonly RelationType[];
  bases: readonly Basis[];
  /** Of relations that have an agent. Those with an implied one are folded, which is another switch. */
  agents: readonly Agent[];
}
export type Facet = keyof Hidden;

export const FACETS = [
  'kinds',
  'categories',
  'sections',
  'types',
  'bases',
  'agents',
] as const satisfies Facet[];

export const NOTHING_HIDDEN: Hidden = {
  kinds: [],
  categories: [],
  sections: [],
  types: [],
  bases: [],
  agents: [],
};

export function hidesNothing(hidden: Hidden): boolean {
  return FACETS.every((facet) => hidden[facet].length === 0);
}

/** With these of a facet hidden, or shown again; each facet stays in order, so that equal filters are equal. */
export function setHidden(
  hidden: Hidden,
  facet: Facet,
  ids: readonly string[],
  isHidden: boolean,
): Hidden {
  const others = (hidden[facet] as readonly string[]).filter((id) => !ids.includes(id));
  return { ...hidden, [facet]: (isHidden ? [...others, ...new Set(ids)] : others).toSorted() };
}

/** With nothing of these shown but some of them, or with all of them shown where that is so already. */
export function setOnly(
  hidden: Hidden,
  facet: Facet,
  ids: readonly string[],
  among: readonly string[],
): Hidden {
  const all = setHidden(hidden, facet, among, false);
  if (isOnly(hidden, facet, ids, among)) return all;
  const others = among.filter((id) => !ids.includes(id));
  return setHidden(all, facet, others, true);
}

/** Whether these are all that the facet shows of `among`. */
export function isOnly(
  hidden: Hidden,
  facet: Facet,
  ids: readonly string[],
  among: readonly string[],
): boolean {
  const away = new Set<string>(hidden[facet]);
  return among.every((id) => away.has(id) !== ids.includes(id));
}
