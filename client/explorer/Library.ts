import { LibraryDocument, type LibraryQuery } from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import type { Moment } from './Moment.ts';
import { findFocus } from './readSteps.ts';

/** The terms that all reports share. */
export type Ontology = LibraryQuery['ontology'];
/** A report's title, sections and sentences, without its text. */
export type ReportOutline = LibraryQuery['reports'][number];

/** What every part of the page needs: the terms, and the report that is read. */
export interface Library {
  /** Names the content of the graph that the rest was read from. */
  graph: LibraryQuery['graph'];
  ontology: Ontology;
  /** In order of id. */
  reports: readonly ReportOutline[];
}

export async function requestLibrary(signal: AbortSignal): Promise<Library> {
  return request(LibraryDocument, {}, signal);
}

/** What of a moment names the report that is read. */
export function findSubject({ paths, steps, selection, list }: Moment): string | null {
  return paths?.from ?? findFocus(steps) ?? selection?.id ?? list?.id ?? null;
}

/** The report that an id belongs to, or else the latest one. */
export function findReport(library: Library, id: string | null): ReportOutline | null {
  const prefix = id?.split('.')[0];
  const named = library.reports.find((report) => report.id === prefix);
  return named ?? library.reports.toSorted((a, b) => b.period - a.period)[0] ?? null;
}
