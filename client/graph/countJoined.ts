/** How many of the selected each other entity is joined to, by the entity's id; those joined to none are left out. */
export const countJoined = (
  selected: ReadonlySet<string>,
  pairs: Iterable<readonly [string, string]>,
): ReadonlyMap<string, number> => {
  const joined = new Map<string, Set<string>>();
  for (const [a, b] of pairs) {
    for (const [id, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (selected.has(id) || !selected.has(other)) continue;
      joined.set(id, (joined.get(id) ?? new Set()).add(other));
    }
  }
  return new Map([...joined].map(([id, others]) => [id, others.size]));
};
