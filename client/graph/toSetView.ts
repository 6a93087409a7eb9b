/** A picture of given entities and relations, and of nothing else: lane by lane, so placed that lines cross little. */
import type { EntityKind } from '../api/operations.generated.ts';
import {
  LANE_GEOMETRY,
  LANE_KINDS,
  NARROW_GEOMETRY,
  toLaneLeft,
  type LaneGeometry,
} from './laneGeometry.ts';
import type { Language } from './Terms.ts';
import type { GraphData, Lane, PlacedEntity, View, ViewOptions } from './model.ts';
import { routeLines } from './routing/routeLines.ts';
import { toStop } from './routing/toStop.ts';
import { CARD_STYLE, toCardText } from './toCardText.ts';
import { toPlaced } from './toView.ts';
import { isSelected } from './toVisible.ts';

/** Between two cards, so that a word fits on a line between them. */
const GAP = 32;
const SWEEPS = 4;

type Order = Map<EntityKind, string[]>;

/** Each lane in the order of its neighbours' places in the lanes before, then of those behind, and so on. */
const orderLanes = (data: GraphData): Order => {
  const order: Order = new Map(
    LANE_KINDS.map((kind) => [
      kind,
      [...data.entities.values()].filter((entity) => entity.kind === kind).map(({ id }) => id),
    ]),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const lanes = sweep % 2 === 0 ? LANE_KINDS : LANE_KINDS.toReversed();
    for (const kind of lanes) {
      const places = new Map(
        [...order].flatMap(([, ids]) =>
          ids.map((id, index) => [id, index - (ids.length - 1) / 2] as const),
        ),
      );
      const own = order.get(kind) ?? [];
      const wanted = new Map(own.map((id) => [id, toMeanPlace(data, id, kind, places)]));
      order.set(
        kind,
        own.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0)),
      );
    }
  }
  return order;
};

/** Of an entity's neighbours in other lanes; its own where it has none. */
const toMeanPlace = (
  data: GraphData,
  id: string,
  kind: EntityKind,
  places: ReadonlyMap<string, number>,
): number => {
  const others = [...data.relations.values()].flatMap(({ source, target }) => {
    const other = source.id === id ? target.id : target.id === id ? source.id : null;
    return other !== null && data.entities.get(other)?.kind !== kind ? [other] : [];
  });
  if (others.length === 0) return places.get(id) ?? 0;
  return others.reduce((sum, other) => sum + (places.get(other) ?? 0), 0) / others.length;
};

/** Which lanes there are, and where they stand. */
interface Lanes {
  kinds: readonly EntityKind[];
  geometry: LaneGeometry;
}

const ALL_LANES = (language: Language): Lanes => ({
  kinds: LANE_KINDS,
  geometry: LANE_GEOMETRY[language],
});

/** Without those that would be empty, and as wide as a panel holds. */
const toNarrowLanes = (order: Order, language: Language): Lanes => {
  const kinds = LANE_KINDS.filter((kind) => (order.get(kind) ?? []).length > 0);
  const count = Math.max(1, Math.min(4, kinds.length)) as 1 | 2 | 3 | 4;
  return { kinds, geometry: NARROW_GEOMETRY[language][count] };
};

const indexIn = ({ kinds }: Lanes, kind: EntityKind): number => Math.max(0, kinds.indexOf(kind));

/** The lane's cards one below another, their middle at y = 0. */
const layLane = (
  data: GraphData,
  ids: readonly string[],
  lanes: Lanes,
  { language }: ViewOptions,
): PlacedEntity[] => {
  const { geometry } = lanes;
  const cards = ids.flatMap((id) => {
    const entity = data.entities.get(id);
    if (!entity) return [];
    const room = geometry.width;
    const text = toCardText(entity, { language, style: CARD_STYLE, room, mayHide: false });
    const left = toLaneLeft(indexIn(lanes, entity.kind), geometry);
    return [{ ...text, id, kind: entity.kind, left, top: 0 }];
  });
  const height = cards.reduce((sum, card) => sum + card.height + GAP, -GAP);
  let top = -Math.round(height / 2);
  return cards.map((card) => {
    const placed = toPlaced({ ...card, top }, { role: 'member', hidden: 0, toggle: null });
    top += card.height + GAP;
    return placed;
  });
};

/** All of `data`; `picture` names it, and the camera is aimed anew where another one is shown. `narrow` fits a panel. */
export const toSetView = (
  data: GraphData,
  picture: string,
  { narrow = false, ...options }: ViewOptions & { narrow?: boolean },
): View => {
  const { language, terms, selection } = options;
  const order = orderLanes(data);
  const lanes = narrow ? toNarrowLanes(order, language) : ALL_LANES(language);
  const entities = [...order.values()].flatMap((ids) => layLane(data, ids, lanes, options));
  const relations = [...data.relations.values()].filter(
    ({ source, target }) => data.entities.has(source.id) && data.entities.has(target.id),
  );
  const degrees = new Map<string, number>();
  for (const { source, target } of relations)
    for (const { id } of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const lines = routeLines(
    relations,
    new Map(
      entities.map((entity) => [
        entity.id,
        { ...toStop(entity, language), lane: indexIn(lanes, entity.kind), indented: false },
      ]),
    ),
    {
      language,
      geometry: lanes.geometry,
      terms,
      focus: null,
      isJoined: (relation) => isSelected(relation, selection),
      isHeaded: () => false,
      isBackground: () => false,
      rankOf: (id) => degrees.get(id) ?? 0,
      obstacles: [],
    },
  );
  return {
    lanes: toLanes(order, lanes),
    entities,
    headings: [],
    relations: lines.map(({ id }) => id),
    lines,
    folded: 0,
    picture,
  };
};

const toLanes = (order: Order, { kinds, geometry }: Lanes): Lane[] =>
  kinds.map((kind, index) => ({
    kind,
    left: toLaneLeft(index, geometry),
    width: geometry.width,
    count: order.get(kind)?.length ?? 0,
  }));
