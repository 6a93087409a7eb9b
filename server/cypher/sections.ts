/** Binds `sections`, which `toInSections` needs. Null where the filter names no sections. */
export function toSections(sections: readonly string[] | null | undefined): string | null {
  return sections == null ? null : EXPAND;
}

const EXPAND = `// A part stands for all its sections.
MATCH (section:FazhiSection)-[:FAZHI_WITHIN]->*(asked:FazhiSection)
WHERE asked.id IN $sections
WITH collect(section.id) AS sections`;

/** Condition: `claim`, a node or a relationship, is quoted in one of `sections`. */
export function toInSections(claim: string): string {
  return `any(section IN ${claim}.quoteSections WHERE section IN sections)`;
}
