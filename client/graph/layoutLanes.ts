/** Puts new cards into their lanes around the entity that brought them in. */
import type { EntityKind } from '../api/operations.generated.ts';
import type { Arrangement, Card, Heading } from './arrangement.ts';
import { EMPTY_ARRANGEMENT, findFreeTop, merge, toTaken } from './arrangement.ts';
import {
  GROUP_GAP,
  HEADING_HEIGHT,
  INDENT,
  LANE_GEOMETRY,
  type LaneGeometry,
  LANE_KINDS,
  ROW_GAP,
  toLaneIndex,
  toLaneLeft,
} from './laneGeometry.ts';
import { measureText } from './measureText.ts';
import type { CardEntity, GraphData } from './model.ts';
import type { Language, Terms } from './Terms.ts';
import { getRelationTerm } from './Terms.ts';
import type { CardStyle } from './toCardText.ts';
import { CARD_STYLE, FOCUS_STYLE, toCardText } from './toCardText.ts';
import type { ShownGroup } from './toVisible.ts';

export interface LayoutContext {
  data: GraphData;
  terms: Terms;
  language: Language;
  showImplied: boolean;
}

export const WORD_SIZE = 12;
/** What a line needs of a gutter beside its word: a head, a corner and their distances. */
const BESIDE_WORD = 34;

/** Whether a gutter holds a relation's word; where not, a heading says it. */
export const fitsGutter = (word: string, { gutter }: Pick<LaneGeometry, 'gutter'>): boolean =>
  measureText(word, WORD_SIZE) <= gutter - BESIDE_WORD;

/** More neighbours than this under one word, and a heading says it once for all of them. */
const MOST_WORDS = 2;

/** Whether a heading says the group's relation: else each line has the word on it. */
const needsHeading = (
  group: ShownGroup,
  anchorKind: EntityKind,
  { terms, language }: LayoutContext,
): boolean =>
  group.kind === anchorKind ||
  group.total > MOST_WORDS ||
  !fitsGutter(getRelationTerm(terms, group.type).name[language], LANE_GEOMETRY[language]);

const toCard = (
  { language }: LayoutContext,
  entity: CardEntity,
  place: { top: number; indent: number; style: CardStyle; mayHide: boolean },
): Card => {
  const geometry = LANE_GEOMETRY[language];
  const room = geometry.width - place.indent;
  return {
    ...toCardText(entity, {
      language,
      style: place.style,
      room,
      mayHide: place.mayHide,
    }),
    id: entity.id,
    kind: entity.kind,
    left: toLaneLeft(toLaneIndex(entity.kind), geometry) + place.indent,
    top: place.top,
  };
};

/** The groups of one lane one below another, from y = 0. */
const stack = (
  context: LayoutContext,
  groups: readonly ShownGroup[],
  place: { anchor: Card; indent: number },
): { cards: Card[]; headings: Heading[]; height: number } => {
  const cards: Card[] = [];
  const headings: Heading[] = [];
  const { language, terms, data } = context;
  const { width, gutter } = LANE_GEOMETRY[language];
  let y = 0;
  for (const group of groups) {
    if (y > 0) y += GROUP_GAP - ROW_GAP;
    const term = getRelationTerm(terms, group.type);
    if (needsHeading(group, place.anchor.kind, context)) {
      headings.push({
        id: group.id,
        kind: group.kind,
        type: group.type,
        anchor: place.anchor.id,
        reading: group.reading,
        text: (group.reading === 'out' ? term.name : term.inverse)[language],
        count: group.total,
        members: [...group.members],
        left: toLaneLeft(toLaneIndex(group.kind), { width, gutter }) + place.indent,
        top: y,
        width: width - place.indent,
        height: HEADING_HEIGHT,
      });
      y += HEADING_HEIGHT + 2;
    }
    for (const id of group.members) {
      const entity = data.entities.get(id);
      if (!entity) continue;
      const { total, implied } = entity.degree;
      const card = toCard(context, entity, {
        top: y,
        indent: place.indent,
        style: CARD_STYLE,
        mayHide: total > 1 && (context.showImplied || total > implied),
      });
      cards.push(card);
      y += card.height + ROW_GAP;
    }
  }
  return { cards, headings, height: Math.max(0, y - ROW_GAP) };
};

const shift = <T extends { top: number }>(items: readonly T[], by: number): T[] =>
  items.map((item) => ({ ...item, top: item.top + by }));

/** The focus alone, its centre at y = 0. */
export const placeFocus = (
  context: LayoutContext,
  entity: CardEntity,
  mayHide: boolean,
): Arrangement => {
  const card = toCard(context, entity, { top: 0, indent: 0, style: FOCUS_STYLE, mayHide });
  return {
    ...EMPTY_ARRANGEMENT,
    cards: new Map([[card.id, { ...card, top: -Math.round(card.height / 2) }]]),
  };
};

/**
 * Adds the cards of an entity's groups that are not yet in view. Those of its own kind go below it, indented
 * where it is the focus; those of another kind go beside it. What is already placed stays where it is; what was
 * taken away keeps its place for when it comes back.
 */
export const placeGroups = (
  context: LayoutContext,
  arrangement: Arrangement,
  opened: { id: string; isFocus: boolean; groups: readonly ShownGroup[]; away: Arrangement },
): Arrangement => {
  const { away } = opened;
  const anchor = arrangement.cards.get(opened.id);
  if (!anchor) return arrangement;
  const middle = anchor.top + Math.round(anchor.height / 2);
  let result = arrangement;
  for (const kind of LANE_KINDS) {
    const groups = opened.groups
      .filter((group) => group.kind === kind)
      .map((group) => ({
        ...group,
        members: group.members.filter((id) => !arrangement.cards.has(id) && !away.cards.has(id)),
      }))
      .filter((group) => group.members.length > 0);
    if (groups.length === 0) continue;
    const isOwn = kind === anchor.kind;
    const indent = isOwn && opened.isFocus ? INDENT : 0;
    const block = stack(context, groups, { anchor, indent });
    const ideal = isOwn
      ? anchor.top + anchor.height + GROUP_GAP
      : middle - Math.round(block.height / 2);
    const top = findFreeTop(toTaken(merge(result, away), kind), ideal, block.height, GROUP_GAP);
    const taken = new Set([...result.headings.keys(), ...away.headings.keys()]);
    result = {
      cards: new Map([
        ...result.cards,
        ...shift(block.cards, top).map((card) => [card.id, card] as const),
      ]),
      headings: new Map([
        ...result.headings,
        ...shift(block.headings, top).map((heading) => {
          // A second portion of a group stands apart from the first, under a heading of its own.
          let id = heading.id;
          for (let n = 2; taken.has(id); n += 1) id = `${heading.id}|${n}`;
          return [id, { ...heading, id }] as const;
        }),
      ]),
    };
  }
  return result;
};
