/** Whether an `If-None-Match` header names this `ETag`: whoever sent it has the answer already. Weak tags are as good. */
export function isKnown(known: string | null | undefined, tag: string): boolean {
  const tags = known?.split(',').map((each) => toOpaque(each.trim())) ?? [];
  return tags.includes('*') || tags.includes(toOpaque(tag));
}

const toOpaque = (tag: string): string => tag.replace(/^W\//, '');
