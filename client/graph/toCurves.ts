/** The pale curves of the home view. */
import { LANE_GEOMETRY, toLaneLeft } from './laneGeometry.ts';
import type { Line, LineRelation } from './model.ts';
import type { Stop } from './routing/Stop.ts';
import { END_GAP } from './routing/Stop.ts';
import type { Language } from './Terms.ts';

/**
 * One curve for each pair of entities in neighbouring lanes: straight to the lane's edge, then within the gutter.
 */
export const toCurves = (
  relations: readonly LineRelation[],
  stops: ReadonlyMap<string, Stop>,
  language: Language,
): Line[] => {
  const { width, gutter } = LANE_GEOMETRY[language];
  const seen = new Set<string>();
  return relations.flatMap((relation): Line[] => {
    const ends = [stops.get(relation.source.id), stops.get(relation.target.id)];
    const [from, to] = ends.toSorted((a, b) => (a?.lane ?? 0) - (b?.lane ?? 0));
    if (!from || !to || to.lane - from.lane !== 1) return [];
    const pair = `${from.id} ${to.id}`;
    if (seen.has(pair)) return [];
    seen.add(pair);
    const edge = toLaneLeft(from.lane, { width, gutter }) + width;
    const middle = edge + gutter / 2;
    return [
      {
        id: relation.id,
        from: from.id,
        to: to.id,
        points: [
          { x: from.right + END_GAP, y: from.middle },
          { x: Math.max(edge, from.right + END_GAP + 1), y: from.middle },
          { x: middle, y: from.middle },
          { x: middle, y: to.middle },
          { x: to.left - END_GAP - 6, y: to.middle },
          { x: to.left - END_GAP, y: to.middle },
        ],
        shape: 'curve',
        head: null,
        tail: null,
        basis: relation.basis,
        background: true,
        word: null,
      },
    ];
  });
};
