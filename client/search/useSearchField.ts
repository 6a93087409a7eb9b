import { useState, type KeyboardEvent } from 'react';
import type { EntityKind } from '../api/operations.generated.ts';
import type { FoundList } from './findLists.ts';
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
  /** Lists that are called what is typed; they follow the hits. */
  lists: readonly FoundList[];
  /** Index of the hit or, beyond these, of the list that Enter opens. */
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
  /** Where lists are found too. */
  lists?: {
    find: (text: string) => readonly FoundList[];
    onPick: (list: FoundList) => void;
  };
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
  const lists =
    hits.loaded.status === 'ready' && kind === null ? (actions.lists?.find(hits.text) ?? []) : [];
  const options = found.length + lists.length;
  const index = chosen.text === hits.text ? chosen.index : 0;
  const active = Math.min(index, options - 1);
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
    const list = lists[active - found.length];
    const isCurrent = hits.text === text.trim();
    if (event.key === 'ArrowDown' && text.trim() === '') actions.onDown();
    else if (event.key === 'ArrowDown' && options > 0) setActive((active + 1) % options);
    else if (event.key === 'ArrowUp' && options > 0) setActive((active + options - 1) % options);
    else if (event.key === 'Enter' && hit && isCurrent) actions.onPick(hit);
    else if (event.key === 'Enter' && list && isCurrent) actions.lists?.onPick(list);
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
    lists,
    active,
    setActive,
    beginComposing,
    endComposing,
    onKeyDown,
  };
}
