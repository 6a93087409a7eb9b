/** Ids of `north-2024`, written as slugs with blanks between them. */
export function north(slugs: string): string[] {
  return slugs.split(' ').map((slug) => `north-2024.${slug}`);
}

/** Ids of `south-2025`, written as slugs with blanks between them. */
export function south(slugs: string): string[] {
  return slugs.split(' ').map((slug) => `south-2025.${slug}`);
}

export function toIds(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}
