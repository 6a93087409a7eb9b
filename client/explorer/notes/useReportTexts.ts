import { NoteTextDocument } from '../../api/operations.generated.ts';
import { request } from '../../api/request.ts';
import { useLoaded, type Loaded } from '../useLoaded.ts';

/** By id of a report, its text; what the graph does not have is left out. */
export type ReportTexts = ReadonlyMap<string, string>;

async function requestTexts(ids: readonly string[], signal: AbortSignal): Promise<ReportTexts> {
  const answers = await Promise.all(ids.map((id) => request(NoteTextDocument, { id }, signal)));
  return new Map(answers.flatMap(({ report }) => (report ? [[report.id, report.text]] : [])));
}

/** The texts of some reports, in which the passages of notes have their places; idle where none is asked for. */
export function useReportTexts(reports: readonly string[]): Loaded<ReportTexts> {
  const ids = [...new Set(reports)].toSorted();
  return useLoaded(ids.length > 0 ? `note texts ${ids.join(' ')}` : null, (signal) =>
    requestTexts(ids, signal),
  );
}
