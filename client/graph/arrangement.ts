/** Cards and headings with their places, and how new ones find theirs. */
import type { EntityKind, RelationType } from '../api/operations.generated.ts';
import type { CardText } from './toCardText.ts';
import type { Reading } from './model.ts';

/** A card where it was put. It is never put anywhere else while it is in view. */
export interface Card extends CardText {
  id: string;
  kind: EntityKind;
  /** Left edge; `top` and `height` span it vertically. */
  left: number;
  top: number;
}

export interface Heading {
  /** Id of the group. */
  id: string;
  kind: EntityKind;
  /** The relation that its members have with the entity that brought them in, and how that entity reads it. */
  type: RelationType;
  anchor: string;
  reading: Reading;
  text: string;
  /** How many belong to the group, shown or not. */
  count: number;
  /** Ids of the cards that stand below it. */
  members: string[];
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Arrangement {
  cards: ReadonlyMap<string, Card>;
  headings: ReadonlyMap<string, Heading>;
}

export const EMPTY_ARRANGEMENT: Arrangement = { cards: new Map(), headings: new Map() };

interface Span {
  top: number;
  bottom: number;
}

/** The stretches of a lane that are taken, from the top. */
export const toTaken = (arrangement: Arrangement, kind: EntityKind): Span[] =>
  [...arrangement.cards.values(), ...arrangement.headings.values()]
    .filter((item) => item.kind === kind)
    .map(({ top, height }) => ({ top, bottom: top + height }))
    .sort((a, b) => a.top - b.top);

/** The first place from `ideal` downwards that is free for `height` px, `gap` px away from everything. */
export const findFreeTop = (
  taken: readonly Span[],
  ideal: number,
  height: number,
  gap: number,
): number => {
  let top = ideal;
  for (const span of taken) {
    const isClear = top + height + gap <= span.top || top >= span.bottom + gap;
    if (!isClear) top = span.bottom + gap;
  }
  return top;
};

const isFree = (taken: readonly Span[], top: number, height: number, gap: number): boolean =>
  taken.every((span) => top + height + gap <= span.top || top >= span.bottom + gap);

/** The free place nearest to `ideal`, above or below, `gap` px away from everything; `ideal` where it touches nothing. */
export const findNearestTop = (
  taken: readonly Span[],
  ideal: number,
  height: number,
  gap: number,
): number => {
  if (isFree(taken, ideal, height, 0)) return ideal;
  const candidates = taken
    .flatMap((span) => [span.top - gap - height, span.bottom + gap])
    .filter((top) => isFree(taken, top, height, gap));
  return (
    candidates.toSorted((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal) || b - a)[0] ?? ideal
  );
};

/** Both together; what is in the second replaces what is in the first. */
export const merge = (a: Arrangement, b: Arrangement): Arrangement => ({
  cards: new Map([...a.cards, ...b.cards]),
  headings: new Map([...a.headings, ...b.headings]),
});

/** The cards that pass, and the headings that have any of them below. */
export const pickCards = (
  { cards, headings }: Arrangement,
  passes: (id: string) => boolean,
): Arrangement => {
  const picked = new Map([...cards].filter(([id]) => passes(id)));
  return {
    cards: picked,
    headings: new Map(
      [...headings].filter(([, heading]) => heading.members.some((id) => picked.has(id))),
    ),
  };
};
