import { useEffect, useState } from 'react';
import { SearchDocument, type EntityKind, type SearchQuery } from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';

export type SearchAnswer = SearchQuery['search'];
export type Hit = SearchAnswer['hits'][number];

const DEBOUNCE_MS = 120;

export interface Hits {
  /** The text that the answer is for. */
  text: string;
  loaded: Loaded<SearchAnswer>;
}

/** Searches for what is typed, once the typing rests, among all or one kind. Blank text is not searched for. */
export function useHits(typed: string, kind: EntityKind | null = null): Hits {
  const wanted = typed.trim();
  const [text, setText] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setText(wanted), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const asked = wanted === '' ? '' : text;
  const loaded = useLoaded(
    asked === '' ? null : `search ${kind ?? ''} ${asked}`,
    async (signal) => {
      const filter = kind === null ? null : { kinds: [kind] };
      return (await request(SearchDocument, { text: asked, filter }, signal)).search;
    },
  );
  return { text: asked, loaded };
}
