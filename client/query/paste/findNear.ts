import { distance } from 'fastest-levenshtein';

export interface KnownIds {
  /** With their names, in any language. */
  entities: readonly { id: string; names: readonly string[] }[];
  relations: readonly string[];
}

/** As many slips as this part of the text are taken for slips; more, and another thing is meant. */
const SLIPS = 0.25;

/** The id that was probably meant: the one of that name, or the one spelt most like it; null where none is like it. */
export function findNear(text: string, { entities, relations }: KnownIds): string | null {
  const lower = text.toLowerCase();
  const named = entities.find(({ names }) => names.some((name) => name.toLowerCase() === lower));
  if (named) return named.id;
  // Without its report an id is as good as whole.
  const bare = entities.find(({ id }) => id.slice(id.indexOf('.') + 1) === lower);
  if (bare) return bare.id;
  const ids = text.includes('~') ? relations : entities.map(({ id }) => id);
  let near: string | null = null;
  let least = Math.floor(lower.length * SLIPS) + 1;
  for (const id of ids) {
    const most = Math.abs(id.length - lower.length);
    const slips = most >= least ? most : distance(lower, id);
    if (slips < least) {
      near = id;
      least = slips;
    }
  }
  return near;
}
