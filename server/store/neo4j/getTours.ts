import type { Tour } from '../../../graph-seed/model.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { TOUR_MAP, toTour } from './toTour.ts';
import type { TourRow } from './toTour.ts';

const CYPHER = `
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (tour:FazhiTour {id: $ids[position]})
RETURN ${TOUR_MAP} AS tour
ORDER BY position
`;

export async function getTours(
  reader: Neo4jReader,
  ids: readonly string[],
): Promise<(Tour | null)[]> {
  const rows = await runRead<{ tour: TourRow | null }>(reader, CYPHER, { ids });
  return rows.map(({ tour }) => tour && toTour(tour));
}
