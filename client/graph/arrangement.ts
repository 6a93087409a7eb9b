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

/** A heading of a group that is too much to show: it says how many there are. */
const isFolded = ({ members }: Heading): boolean => members.length === 0;

/** Without the cards that are no longer visible, and without headings that have lost all theirs. */
export const removeHidden = (
  { cards, headings }: Arrangement,
  visible: ReadonlySet<string>,
): Arrangement => ({
  cards: new Map([...cards].filter(([id]) => visible.has(id))),
  headings: new Map(
    [...headings].filter(([, heading]) =>
      isFolded(heading)
        ? visible.has(heading.anchor)
        : heading.members.some((id) => visible.has(id)),
    ),
  ),
});

/** Without the headings that stand for the folded groups of an entity. */
export const removeFolded = ({ cards, headings }: Arrangement, anchor: string): Arrangement => ({
  cards,
  headings: new Map(
    [...headings].filter(([, heading]) => heading.anchor !== anchor || !isFolded(heading)),
  ),
});
