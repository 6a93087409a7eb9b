/** The first screen's index: who, by what, does what, with what result, kind by kind and category by category. */
import type { EntityKind } from '../api/operations.generated.ts';
import type { Card } from './arrangement.ts';
import {
  HEADING_HEIGHT,
  LANE_GEOMETRY,
  LANE_KINDS,
  ROW_GAP,
  toLaneIndex,
  toLaneLeft,
} from './laneGeometry.ts';
import type {
  CardEntity,
  GraphData,
  Line,
  LineRelation,
  PlacedEntity,
  PlacedHeading,
  View,
  ViewOptions,
} from './model.ts';
import type { Language } from './Terms.ts';
import { routeLines } from './routing/routeLines.ts';
import { toObstacle, toStop } from './routing/toStop.ts';
import { CARD_STYLE, toCardText } from './toCardText.ts';
import { toCurves } from './toCurves.ts';
import { toLanes, toPlaced } from './toView.ts';
import { isSelected, toDrawn } from './toVisible.ts';

export interface HomeOptions extends ViewOptions {
  /** What there is for cards, in px at zoom 1, below the lane heads. */
  height: number;
}

/** Heights are rounded down to these steps, so that a window a little larger shows the same. */
const HEIGHT_STEP = 120;
const LEAST_HEIGHT = 360;
const GROUP_SPACE = 16;

interface Group {
  id: string;
  name: string;
  /** Best first: those that the view shows come before those that it does not. */
  ranked: Card[];
  /** Order in the text, by id. */
  total: number;
}

const toStated = ({ degree }: CardEntity): number => degree.total - degree.implied;

const toGroups = (data: GraphData, kind: EntityKind, options: HomeOptions): Group[] => {
  const { language, terms } = options;
  const geometry = LANE_GEOMETRY[language];
  const left = toLaneLeft(toLaneIndex(kind), geometry);
  const entities = [...data.entities.values()].filter((entity) => entity.kind === kind);
  return terms.categories
    .filter((category) => category.kind === kind)
    .map(({ id, name }) => {
      const members = entities.filter((entity) => entity.category.id === id);
      // Sorting is stable: those of equal degree stay in the order of the text.
      const ranked = members
        .toSorted((a, b) => toStated(b) - toStated(a))
        .map((entity): Card => ({
          ...toCardText(entity, {
            language,
            style: CARD_STYLE,
            room: geometry.width,
            mayHide: false,
          }),
          id: entity.id,
          kind,
          left,
          top: 0,
        }));
      return { id, name: name[language], ranked, total: members.length };
    })
    .filter(({ total }) => total > 0);
};

const OTHER = { zh: '其他', en: 'Other' };

/** A group with its heading and two cards: a lane shows as many groups as have this much room. */
const GROUP_HEIGHT = 92;

const toWeight = (group: Group, data: GraphData): number =>
  group.ranked.reduce((sum, { id }) => {
    const entity = data.entities.get(id);
    return sum + 1 + (entity ? toStated(entity) : 0);
  }, 0);

/** Where there are more categories than a lane has room for, the lesser ones go together. */
const mergeLesser = (
  groups: readonly Group[],
  most: number,
  context: { data: GraphData; kind: EntityKind; language: Language },
): Group[] => {
  if (groups.length <= most) return [...groups];
  const { data, kind, language } = context;
  const byWeight = groups.toSorted((a, b) => toWeight(b, data) - toWeight(a, data));
  const kept = new Set(byWeight.slice(0, most - 1));
  const cards = groups.filter((group) => !kept.has(group)).flatMap((group) => group.ranked);
  const degreeOf = ({ id }: Card): number => {
    const entity = data.entities.get(id);
    return entity ? toStated(entity) : 0;
  };
  return [
    ...groups.filter((group) => kept.has(group)),
    {
      id: `${kind.toLowerCase()}.*`,
      name: OTHER[language],
      ranked: cards.toSorted((a, b) => degreeOf(b) - degreeOf(a)),
      total: cards.length,
    },
  ];
};

const toGroupHeight = (cards: readonly Card[]): number =>
  HEADING_HEIGHT + cards.reduce((sum, card) => sum + card.height + ROW_GAP, 0);

/** How many cards each group shows: one more each in turn, as long as the lane's height lasts. */
const toQuotas = (groups: readonly Group[], height: number): number[] => {
  const quotas = groups.map(() => 0);
  let left = height - groups.length * (HEADING_HEIGHT + GROUP_SPACE) + GROUP_SPACE;
  for (let round = 0; ; round += 1) {
    let hasGrown = false;
    for (const [index, group] of groups.entries()) {
      const card = group.ranked[round];
      const needed = card ? card.height + ROW_GAP : 0;
      if (!card || quotas[index] !== round || needed > left) continue;
      quotas[index] = round + 1;
      left -= needed;
      hasGrown = true;
    }
    if (!hasGrown) return quotas;
  }
};

interface Laid {
  entities: PlacedEntity[];
  headings: PlacedHeading[];
}

const layLane = (data: GraphData, kind: EntityKind, options: HomeOptions, height: number): Laid => {
  const geometry = LANE_GEOMETRY[options.language];
  const left = toLaneLeft(toLaneIndex(kind), geometry);
  const order = [...data.entities.keys()];
  const { language } = options;
  const most = Math.max(2, Math.floor(height / GROUP_HEIGHT));
  const groups = mergeLesser(toGroups(data, kind, options), most, { data, kind, language });
  const quotas = toQuotas(groups, height);
  const laid: Laid = { entities: [], headings: [] };
  let top = 0;
  for (const [index, group] of groups.entries()) {
    const cards = group.ranked
      .slice(0, quotas[index])
      .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    laid.headings.push({
      id: group.id,
      text: group.name,
      count: group.total,
      hidden: group.total - cards.length,
      x: left + geometry.width / 2,
      y: top + HEADING_HEIGHT / 2,
      width: geometry.width,
      height: HEADING_HEIGHT,
    });
    let y = top + HEADING_HEIGHT + 4;
    for (const card of cards) {
      laid.entities.push(
        toPlaced({ ...card, top: y }, { role: 'member', hidden: 0, toggle: null }),
      );
      y += card.height + ROW_GAP;
    }
    top += toGroupHeight(cards) + GROUP_SPACE;
  }
  return laid;
};

const isImplied = (data: GraphData, id: string): boolean =>
  data.relations.get(id)?.agent === 'IMPLIED';

/**
 * The home view. The best connected entities of each category are shown as the height allows, in the order of
 * the text; relations between neighbouring lanes are pale curves, those of the selection are lines.
 */
export const toHomeView = (data: GraphData, options: HomeOptions): View => {
  const { language, terms, showImplied, selection } = options;
  const height = Math.max(LEAST_HEIGHT, Math.floor(options.height / HEIGHT_STEP) * HEIGHT_STEP);
  const laid = LANE_KINDS.map((kind) => layLane(data, kind, options, height));
  const entities = laid.flatMap((lane) => lane.entities);
  const headings = laid.flatMap((lane) => lane.headings);
  const visible = new Set(entities.map(({ id }) => id));
  const { drawn } = toDrawn(data, visible, { focus: null, showImplied, selection });
  const isJoined = (relation: LineRelation): boolean => isSelected(relation, selection);
  const stops = new Map(entities.map((entity) => [entity.id, toStop(entity, language)]));
  const lines = routeLines(drawn.filter(isJoined), stops, {
    language,
    terms,
    focus: null,
    isJoined,
    isHeaded: () => false,
    isBackground: () => false,
    rankOf: (id) => (id === selection?.id ? 1 : 0),
    obstacles: laid.flatMap((lane, index) =>
      lane.headings.map((heading) =>
        toObstacle(index, heading.y - heading.height / 2, heading.height),
      ),
    ),
  });
  const toPale = (relations: readonly LineRelation[]): Line[] =>
    toCurves(
      relations.filter((relation) => !isJoined(relation)),
      stops,
      language,
    );
  const curves = toPale(drawn);
  // Not all that is folded would be drawn: two cards have one curve, and distant lanes have none.
  const unfolded = toDrawn(data, visible, { focus: null, showImplied: true, selection }).drawn;
  const folded = showImplied ? [] : toPale(unfolded).filter(({ id }) => isImplied(data, id));
  const all = [...curves, ...lines];
  return {
    lanes: toLanes(
      language,
      (kind) => [...data.entities.values()].filter((entity) => entity.kind === kind).length,
    ),
    entities,
    headings,
    relations: all.map(({ id }) => id),
    lines: all,
    folded: folded.length,
  };
};
