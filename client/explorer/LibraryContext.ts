import { createContext, use } from 'react';
import type { Ontology, ReportOutline } from './Library.ts';

/** The terms, the report that is being read, and which graph they are of. */
export interface OpenLibrary {
  ontology: Ontology;
  report: ReportOutline;
  revision: string;
  /** All of them, in order of id. */
  reports: readonly ReportOutline[];
}

export const LibraryContext = createContext<OpenLibrary | null>(null);

export function useLibrary(): OpenLibrary {
  const library = use(LibraryContext);
  if (!library) throw new Error('useLibrary stands outside LibraryContext; render it inside App.');
  return library;
}
