import type { Report } from '../../../graph-seed/model.ts';
import { REPORT_MAP, toReport } from './toReport.ts';
import type { ReportRow } from './toReport.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';

const CYPHER = `
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (report:FazhiReport {id: $ids[position]})
RETURN ${REPORT_MAP} AS report
ORDER BY position
`;

export async function getReports(
  reader: Neo4jReader,
  ids: readonly string[],
): Promise<(Report | null)[]> {
  const rows = await runRead<{ report: ReportRow | null }>(reader, CYPHER, { ids });
  return rows.map(({ report }) => report && toReport(report));
}
