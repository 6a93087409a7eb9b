import { useLibrary } from './LibraryContext.ts';
import { requestText, type ReportText } from './requestText.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';

/** The text of the report that is read, with all that quotes it; asked for once. */
export function useText(): Loaded<ReportText> {
  const { report } = useLibrary();
  return useLoaded(`text ${report.id}`, (signal) => requestText(report.id, signal));
}
