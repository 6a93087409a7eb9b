/** One page of a list, as connections answer it. */
export interface ResultPage<Item> {
  nodes: readonly Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Asks for page after page until the last, and answers all items in their order. */
export async function requestPages<Item>(
  requestPage: (after: string | null) => Promise<ResultPage<Item>>,
): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  for (;;) {
    const page: ResultPage<Item> = await requestPage(after);
    items.push(...page.nodes);
    if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null) return items;
    after = page.pageInfo.endCursor;
  }
}
