import type { Report } from '../../../graph-seed/model.ts';
import { REPORT_MAP, toReport } from './toReport.ts';
import type { ReportRow } from './toReport.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';

const CYPHER = `
MATCH (report:FazhiReport)
RETURN ${REPORT_MAP} AS report
ORDER BY report.id
`;

export async function listReports(reader: Neo4jReader): Promise<Report[]> {
  const rows = await runRead<{ report: ReportRow }>(reader, CYPHER);
  return rows.map(({ report }) => toReport(report));
}
