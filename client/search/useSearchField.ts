import { useState, type KeyboardEvent } from 'react';
import type { EntityKind } from '../api/operations.generated.ts';
import { useHits, type Hit, type Hits, type SearchAnswer } from '../explorer/useHits.ts';

export interface SearchState {
  text: string;
  setText: (text: string) => void;
  hits: Hits;
  /** How many hits there are of what kind, whichever kind is looked at; none while not known. */
  facets: SearchAnswer['facets'];
  /** The kind that alone is looked at. */
  kind: EntityKind | null;
  setKind: (kind: EntityKind | null) => void;
  found: readonly Hit[];
  /** Index of the hit that Enter opens. */
  active: number;
  setActive: (index: number) => void;
  /** While an input method composes, nothing is searched for and no key acts. */
  beginComposing: () => void;
  endComposing: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** What is typed, what it finds and which hit is active. */
export function useSearchField(actions: {
  onPick: (hit: Hit) => void;
  onLeave: () => void;
  /** Down from an empty field. */
  onDown: () => void;
}): SearchState {
  const [text, setText] = useState('');
  const [composing, setComposing] = useState(false);
  const [settled, setSettled] = useState('');
  const [wantedKind, setKind] = useState<EntityKind | null>(null);
  const [chosen, setChosen] = useState({ text: '', index: 0 });
  if (!composing && settled !== text) setSettled(text);
  const all = useHits(settled);
  const facets = all.loaded.status === 'ready' ? all.loaded.data.facets : [];
  // What is typed next may have none of the kind: then all are looked at.
  const kind = facets.some(({ id, count }) => id === wantedKind && count > 0) ? wantedKind : null;
  const ofKind = useHits(kind === null ? '' : settled, kind);
  const hits = kind === null ? all : ofKind;
  const found = hits.loaded.status === 'ready' ? hits.loaded.data.hits : [];
  const index = chosen.text === hits.text ? chosen.index : 0;
  const active = Math.min(index, found.length - 1);
  const beginComposing = (): void => setComposing(true);
  // Some browsers end the composition before they report the key that ended it: that key is not ours.
  const endComposing = (): void => {
    setTimeout(() => setComposing(false));
  };
  const setActive = (next: number): void => setChosen({ text: hits.text, index: next });

  const chooseKind = (next: EntityKind | null): void => {
    setKind(next);
    setActive(0);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (composing || event.nativeEvent.isComposing) return;
    const hit = found[active];
    const isCurrent = hits.text === text.trim();
    if (event.key === 'ArrowDown' && text.trim() === '') actions.onDown();
    else if (event.key === 'ArrowDown' && found.length > 0) setActive((active + 1) % found.length);
    else if (event.key === 'ArrowUp' && found.length > 0)
      setActive((active + found.length - 1) % found.length);
    else if (event.key === 'Enter' && hit && isCurrent) actions.onPick(hit);
    else if (event.key === 'Escape') actions.onLeave();
    else return;
    event.preventDefault();
  };
  return {
    text,
    setText,
    hits,
    facets,
    kind,
    setKind: chooseKind,
    found,
    active,
    setActive,
    beginComposing,
    endComposing,
    onKeyDown,
  };
}
