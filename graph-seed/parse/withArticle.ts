import type { EntityKind } from '../model.ts';

/** `a BODY`, `an OUTCOME`. */
export function withArticle(kind: EntityKind): string {
  return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
