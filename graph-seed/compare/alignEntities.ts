import type { Evidence } from '../model.ts';
import type { CuratedEntity } from './Curation.ts';

/** Below this two entities are taken for different things. */
const ALIKE = 0.5;

/**
 * Which entity of one curation is which of the other, from ids of `others` to ids of `own`. Of one kind and name are the
 * same, however often the other curation has them; of the rest each has at most one counterpart, by names and by the
 * place of the quotes.
 */
export function alignEntities(
  own: readonly CuratedEntity[],
  others: readonly CuratedEntity[],
): Map<string, string> {
  const pairs = others
    .flatMap((other) => own.map((one) => ({ one, other, score: toLikeness(one, other) })))
    .filter(({ score }) => score >= ALIKE)
    .sort(
      (a, b) =>
        b.score - a.score ||
        (a.other.id < b.other.id ? -1 : a.other.id > b.other.id ? 1 : a.one.id < b.one.id ? -1 : 1),
    );
  const found = new Map(
    others.flatMap((other) => {
      const same = own.find(({ kind, names }) => kind === other.kind && shares(names, other.names));
      return same ? [[other.id, same.id] as const] : [];
    }),
  );
  const taken = new Set(found.values());
  for (const { one, other } of pairs) {
    if (found.has(other.id) || taken.has(one.id)) continue;
    found.set(other.id, one.id);
    taken.add(one.id);
  }
  return found;
}

/** The first name is one of the other's. */
function shares(names: readonly string[], [first = '']: readonly string[]): boolean {
  return names.some((name) => toPlain(name) === toPlain(first));
}

/** From 0 to 1; names count for more than places, because a place may hold several things. */
function toLikeness(one: CuratedEntity, other: CuratedEntity): number {
  if (one.kind !== other.kind) return 0;
  const names = Math.max(
    0,
    ...one.names.flatMap((a) => other.names.map((b) => toNameLikeness(a, b))),
  );
  const places = Math.max(
    0,
    ...one.evidence.flatMap((a) => other.evidence.map((b) => toOverlap(a, b))),
  );
  return 0.6 * names + 0.4 * places;
}

/** Dice's coefficient of the pairs of neighbouring characters. */
function toNameLikeness(a: string, b: string): number {
  const [first, second] = [toPairs(a), toPairs(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / Math.max(1, first.size + second.size);
}

function toPairs(name: string): Set<string> {
  const characters = Array.from(toPlain(name));
  if (characters.length === 1) return new Set(characters);
  return new Set(characters.slice(1).map((character, at) => (characters[at] ?? '') + character));
}

/** Without the marks that set a name off. */
function toPlain(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}+%.]/gu, '');
}

/** Shared characters over all characters of two quotes. */
function toOverlap(a: Evidence, b: Evidence): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start) || 1);
}
