/** A test for the filter by sections, given the ids of what each section holds. */
export function toSectionTest(
  index: ReadonlyMap<string, ReadonlySet<string>>,
  sections: readonly string[] | null | undefined,
): (id: string) => boolean {
  if (!sections) return () => true;
  const holders = sections.flatMap((section) => index.get(section) ?? []);
  return (id) => holders.some((ids) => ids.has(id));
}
