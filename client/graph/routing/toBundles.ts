/** Sorts relations into bundles: lines that leave one card together and share a trunk. */
import type { LineRelation } from '../model.ts';
import type { Obstacle } from './findCorridor.ts';
import type { Stop } from './Stop.ts';

export type Side = 'left' | 'right' | 'below';

export interface Spoke {
  relation: LineRelation;
  stop: Stop;
  side: 'left' | 'right';
  head: 'from' | 'to' | null;
  tail: 'from' | 'to' | null;
}

export interface Bundle {
  key: string;
  hub: Stop;
  hubSide: Side;
  /** The lane that its spokes stand in. */
  lane: number;
  spokes: Spoke[];
}

const toSides = (
  hub: Stop,
  spoke: Stop,
  isFocus: boolean,
  obstacles: readonly Obstacle[],
): { hub: Side; spoke: 'left' | 'right' } => {
  if (spoke.lane < hub.lane) return { hub: 'left', spoke: 'right' };
  if (spoke.lane > hub.lane) return { hub: 'right', spoke: 'left' };
  const isBarred = obstacles.some(
    ({ lane, top, indented }) =>
      lane === hub.lane && !indented && top >= hub.bottom && top < spoke.middle,
  );
  const hangs = isFocus && spoke.indented && spoke.top > hub.top && !isBarred;
  return { hub: hangs ? 'below' : 'left', spoke: 'left' };
};

/**
 * A relation's hub is its end of higher rank, its source where both are equal. Lines of one bundle look alike
 * at the hub: same side, same basis, same head or tail.
 */
export const toBundles = (
  relations: readonly LineRelation[],
  stops: ReadonlyMap<string, Stop>,
  options: {
    focus: string | null;
    /** Cards and headings. */
    obstacles: readonly Obstacle[];
    rankOf: (id: string) => number;
    isSymmetric: (relation: LineRelation) => boolean;
  },
): Bundle[] => {
  const bundles = new Map<string, Bundle>();
  for (const relation of relations) {
    const source = stops.get(relation.source.id);
    const target = stops.get(relation.target.id);
    if (!source || !target) continue;
    const isOut = options.rankOf(source.id) >= options.rankOf(target.id);
    const hub = isOut ? source : target;
    const stop = isOut ? target : source;
    const sides = toSides(hub, stop, hub.id === options.focus, options.obstacles);
    const head = options.isSymmetric(relation) ? null : isOut ? 'to' : 'from';
    const tail = relation.agent === 'IMPLIED' ? (isOut ? 'from' : 'to') : null;
    const mark = head === 'from' ? 'head' : tail === 'from' ? 'tail' : '';
    const key = [hub.id, sides.hub, stop.lane, relation.basis, mark].join('|');
    const bundle = bundles.get(key) ?? {
      key,
      hub,
      hubSide: sides.hub,
      lane: stop.lane,
      spokes: [],
    };
    bundle.spokes.push({ relation, stop, side: sides.spoke, head, tail });
    bundles.set(key, bundle);
  }
  return [...bundles.values()];
};

export const toMeanY = (bundle: Bundle): number =>
  bundle.spokes.reduce((sum, spoke) => sum + spoke.stop.middle, 0) / bundle.spokes.length;
