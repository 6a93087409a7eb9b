import type { Tour } from '../../../graph-seed/model.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { TOUR_MAP, toTour } from './toTour.ts';
import type { TourRow } from './toTour.ts';

const CYPHER = `
MATCH (tour:FazhiTour)
RETURN ${TOUR_MAP} AS tour
ORDER BY tour.report, tour.position
`;

export async function listTours(reader: Neo4jReader): Promise<Tour[]> {
  const rows = await runRead<{ tour: TourRow }>(reader, CYPHER);
  return rows.map(({ tour }) => toTour(tour));
}
