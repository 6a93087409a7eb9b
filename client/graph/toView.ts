/** From a step log to what the canvas draws. */
import type { RelationType } from '../api/operations.generated.ts';
import type { Card, Heading } from './arrangement.ts';
import { LANE_GEOMETRY, LANE_KINDS, toLaneIndex, toLaneLeft } from './laneGeometry.ts';
import type {
  GraphData,
  Lane,
  LineRelation,
  PlacedEntity,
  PlacedHeading,
  Step,
  View,
  ViewOptions,
} from './model.ts';
import type { Replay } from './replay/Replay.ts';
import { replaySteps } from './replay/replaySteps.ts';
import { routeLines } from './routing/routeLines.ts';
import { toObstacle, toStop } from './routing/toStop.ts';
import { grow, toCapped, type Extent } from './extents.ts';
import type { Language, Terms } from './Terms.ts';
import { getRelationTerm } from './Terms.ts';
import { countHidden, isSelected, toDrawn, toShownGroups, type ShownGroup } from './toVisible.ts';

/** The four lanes with how many entities each has. */
export const toLanes = (language: Language, countOf: (kind: Lane['kind']) => number): Lane[] =>
  LANE_KINDS.map((kind, index) => ({
    kind,
    left: toLaneLeft(index, LANE_GEOMETRY[language]),
    width: LANE_GEOMETRY[language].width,
    count: countOf(kind),
  }));

export const toPlaced = (
  card: Card,
  rest: Pick<PlacedEntity, 'role' | 'hidden' | 'toggle' | 'pinned'>,
): PlacedEntity => ({
  id: card.id,
  kind: card.kind,
  x: card.left + card.width / 2,
  y: card.top + card.height / 2,
  width: card.width,
  height: card.height,
  lines: card.lines,
  figure: card.figure,
  textWidth: card.textWidth,
  lastLineWidth: card.lastLineWidth,
  ...rest,
});

const toToggle = (
  replay: Replay,
  data: GraphData,
  options: ViewOptions,
  card: { id: string; hidden: number },
): PlacedEntity['toggle'] => {
  const { id, hidden } = card;
  const extent = replay.opened.extents.get(id);
  if (extent === undefined) return hidden > 0 ? 'expand' : null;
  const isFocus = id === replay.opened.focus;
  const { terms, showImplied } = options;
  const toGroups = (of: Extent): ShownGroup[] =>
    toShownGroups(data, terms, { id, extent: of, isFocus, showImplied });
  const count = (groups: readonly ShownGroup[]): number =>
    groups.reduce((sum, { members }) => sum + members.length, 0);
  const shown = count(toGroups(extent));
  if (shown < count(toGroups(grow(extent)))) return 'expand';
  return isFocus && shown === count(toGroups(toCapped(extent))) ? null : 'collapse';
};

/** How many of a heading's group are neither in view nor taken away; none once its entity is collapsed. */
const toRest = (
  replay: Replay,
  data: GraphData,
  { terms, showImplied }: ViewOptions,
  heading: Heading,
): number => {
  const { opened, arrangement, away } = replay;
  const { anchor: id, type, reading, kind } = heading;
  if (!opened.extents.has(id)) return 0;
  const extent: Extent = { base: 'all', groups: new Map() };
  const shown = { id, extent, isFocus: id === opened.focus, showImplied };
  const group = toShownGroups(data, terms, shown).find(
    (each) => each.type === type && each.reading === reading && each.kind === kind,
  );
  const missing = group?.members.filter(
    (each) => !arrangement.cards.has(each) && !away.cards.has(each),
  );
  return missing?.length ?? 0;
};

const toHeadings = (replay: Replay, data: GraphData, options: ViewOptions): PlacedHeading[] => {
  const { cards, headings } = replay.arrangement;
  // Of an entity that is out of view there is nothing to say; the place is kept.
  const said = [...headings.values()].filter(({ anchor }) => cards.has(anchor));
  return said.map((heading, index) => {
    const { id, text, count, left, top, width, height, anchor, type, reading, kind } = heading;
    const isLast = !said
      .slice(index + 1)
      .some(
        (other) =>
          other.anchor === anchor &&
          other.type === type &&
          other.reading === reading &&
          other.kind === kind,
      );
    return {
      id,
      text,
      count,
      hidden: isLast ? toRest(replay, data, options, heading) : 0,
      group: { anchor, type, reading },
      x: left + width / 2,
      y: top + height / 2,
      width,
      height,
    };
  });
};

const toRole = (replay: Replay, id: string): PlacedEntity['role'] => {
  if (id === replay.opened.focus) return 'focus';
  return replay.opened.extents.has(id) ? 'expanded' : 'neighbour';
};

const toTriple = (source: string, type: RelationType, target: string): string =>
  `${source}~${type}~${target}`;

/** The relations that a heading says: those of the cards below it with the entity that brought them in, no others. */
const toSaid =
  (terms: Terms) =>
  ({ anchor, type, reading, members }: Heading): string[] =>
    members.flatMap((id) => {
      const out = toTriple(anchor, type, id);
      const back = toTriple(id, type, anchor);
      if (getRelationTerm(terms, type).symmetric) return [out, back];
      return [reading === 'out' ? out : back];
    });

/**
 * The view after these steps. Places depend on the steps, the language and `showImplied`, and on nothing else:
 * not on the selection, nor on what more is loaded.
 */
export const toView = (data: GraphData, steps: readonly Step[], options: ViewOptions): View => {
  const { language, terms, showImplied, selection } = options;
  const replay = replaySteps({ data, terms, language, showImplied }, steps);
  const { focus, extents } = replay.opened;
  const cards = [...replay.arrangement.cards.values()];
  const visible = new Set(cards.map(({ id }) => id));
  const away = new Set(replay.away.cards.keys());
  const counts = countHidden(data, new Set([...visible, ...away]), { focus, showImplied });
  const entities = cards.map((card) => {
    const hidden = counts(card.id);
    return toPlaced(card, {
      role: toRole(replay, card.id),
      hidden,
      toggle: toToggle(replay, data, options, { id: card.id, hidden }),
      pinned: replay.pinned.has(card.id),
    });
  });
  const headings = toHeadings(replay, data, options);
  const { drawn, folded } = toDrawn(data, visible, { focus, showImplied, selection });
  const order = [...extents.keys()];
  const isJoined = (relation: LineRelation): boolean => isSelected(relation, selection);
  const headed = new Set([...replay.arrangement.headings.values()].flatMap(toSaid(terms)));
  const lines = routeLines(
    drawn,
    new Map(entities.map((entity) => [entity.id, toStop(entity, language)])),
    {
      language,
      terms,
      focus,
      isJoined,
      isHeaded: ({ type, source, target }) => headed.has(toTriple(source.id, type, target.id)),
      isBackground: (relation) =>
        !isJoined(relation) && !extents.has(relation.source.id) && !extents.has(relation.target.id),
      rankOf: (id) => (order.includes(id) ? order.length - order.indexOf(id) : 0),
      obstacles: [...replay.arrangement.headings.values()].map(({ kind, left, top, height }) => {
        const lane = toLaneIndex(kind);
        const isIndented = left > toLaneLeft(lane, LANE_GEOMETRY[language]);
        return toObstacle(lane, top, height, isIndented);
      }),
    },
  );
  return {
    lanes: toLanes(language, (kind) => cards.filter((card) => card.kind === kind).length),
    entities,
    headings,
    relations: lines.map(({ id }) => id),
    lines,
    folded,
    explored: { focus, extents, away },
  };
};
