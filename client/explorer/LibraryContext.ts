import { createContext, use } from 'react';
import type { Ontology, ReportOutline } from './Library.ts';

/** The terms, and the report that is being read. */
export interface OpenLibrary {
  ontology: Ontology;
  report: ReportOutline;
  /** All of them, in order of id. */
  reports: readonly ReportOutline[];
}

export const LibraryContext = createContext<OpenLibrary | null>(null);

export function useLibrary(): OpenLibrary {
  const library = use(LibraryContext);
  if (!library) throw new Error('useLibrary stands outside LibraryContext; render it inside App.');
  return library;
}
