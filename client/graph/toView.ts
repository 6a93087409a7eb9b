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
import type { Replay } from './replaySteps.ts';
import { replaySteps } from './replaySteps.ts';
import { routeLines } from './routing/routeLines.ts';
import { toObstacle, toStop } from './routing/toStop.ts';
import type { Language, Terms } from './Terms.ts';
import { getRelationTerm } from './Terms.ts';
import { countHidden, isSelected, toDrawn, toShownGroups } from './toVisible.ts';

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
  rest: Pick<PlacedEntity, 'role' | 'hidden' | 'toggle'>,
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
  const isMore = toShownGroups(data, terms, { id, extent: 'capped', isFocus, showImplied }).some(
    ({ members, total }) =>
      members.length < total || !members.every((member) => replay.arrangement.cards.has(member)),
  );
  if (isMore && extent === 'capped') return 'expand';
  return isFocus && !isMore ? null : 'collapse';
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
  const entities = cards.map((card) => {
    const hidden = countHidden(data, visible, card.id, { focus, showImplied });
    return toPlaced(card, {
      role: toRole(replay, card.id),
      hidden,
      toggle: toToggle(replay, data, options, { id: card.id, hidden }),
    });
  });
  const headings = [...replay.arrangement.headings.values()].map((heading): PlacedHeading => ({
    id: heading.id,
    text: heading.text,
    count: heading.count,
    hidden: 0,
    x: heading.left + heading.width / 2,
    y: heading.top + heading.height / 2,
    width: heading.width,
    height: heading.height,
  }));
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
      obstacles: [...replay.arrangement.headings.values()].map(({ kind, top, height }) =>
        toObstacle(toLaneIndex(kind), top, height),
      ),
    },
  );
  return {
    lanes: toLanes(language, (kind) => cards.filter((card) => card.kind === kind).length),
    entities,
    headings,
    relations: lines.map(({ id }) => id),
    lines,
    folded,
  };
};
