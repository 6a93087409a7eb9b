/** For `ORDER BY`: the order of the text. `claim` is a node or a relationship. */
export function toTextOrder(claim: string): string {
  return `${claim}.report, ${claim}.quoteStarts[0], ${claim}.id`;
}
