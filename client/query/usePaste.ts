import { useEffect, useMemo, useState } from 'react';
import { useLoaded, type Loaded } from '../explorer/useLoaded.ts';
import { findNear } from './paste/findNear.ts';
import { MOST_BYTES, type Pasted, type Place } from './paste/Pasted.ts';
import { readPasted } from './paste/readPasted.ts';
import { MOST_ASKED, requestAllIds, requestKnown, type Known } from './requestKnown.ts';

/** While somebody types, nothing is asked for. */
const SETTLED_MS = 350;
/** Of a list of what cannot be used; the rest is counted. */
export const MOST_LISTED = 20;

/** What was pasted last: it is there again when the dialog is. */
let kept = '';

export type FileFault =
  { type: 'large'; size: number } | { type: 'unread'; why: string } | { type: 'encoding' };

export interface Paste {
  text: string;
  /** Null as long as nothing has been pasted. */
  pasted: Pasted | null;
  known: Loaded<Known>;
  /** How many more ids there are than are looked up. */
  beyond: number;
  /** By the first of what the graph does not have, what was probably meant. */
  near: ReadonlyMap<string, string>;
  /** Similar ids could not be had. */
  isBlind: boolean;
  fileFault: FileFault | null;
  /** What was there before it was cleared or a file took its place. */
  former: string | null;
  write: (text: string) => void;
  replace: (text: string) => void;
  restore: () => void;
  readFile: (file: Blob) => Promise<void>;
}

async function readText(file: Blob): Promise<string | FileFault> {
  if (file.size > MOST_BYTES) return { type: 'large', size: file.size };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (error) {
    return { type: 'unread', why: error instanceof Error ? error.message : String(error) };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { type: 'encoding' };
  }
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Reads what is pasted, asks what the graph has of it, and what may have been meant by the rest. */
export function usePaste(): Paste {
  const [text, setText] = useState(kept);
  const [former, setFormer] = useState<string | null>(null);
  const [fileFault, setFileFault] = useState<FileFault | null>(null);
  const settled = useSettled(text);
  const pasted = useMemo(() => (settled === '' ? null : readPasted(settled)), [settled]);
  const asked = useMemo((): readonly Place[] => pasted?.ids.slice(0, MOST_ASKED) ?? [], [pasted]);
  const known = useLoaded(
    asked.length === 0 ? null : `known ${asked.map((place) => place.text).join(' ')}`,
    (signal) => requestKnown(asked, signal),
  );
  const unknown = known.status === 'ready' ? known.data.unknown : [];
  const lost = [...unknown.slice(0, MOST_LISTED), ...(pasted?.odd.slice(0, MOST_LISTED) ?? [])];
  const all = useLoaded(lost.length > 0 ? 'all ids' : null, requestAllIds);
  const ids = all.status === 'ready' ? all.data : null;
  const near = new Map(
    lost.flatMap((place) => {
      const found = ids && findNear(place.text, ids);
      return found === null ? [] : [[place.text, found] as const];
    }),
  );
  const write = (next: string): void => {
    kept = next;
    setText(next);
    setFileFault(null);
  };
  const replace = (next: string): void => {
    setFormer(text.trim() === '' ? null : text);
    write(next);
  };
  return {
    text,
    pasted,
    known,
    beyond: (pasted?.ids.length ?? 0) - asked.length,
    near,
    isBlind: all.status === 'failed',
    fileFault,
    former,
    write,
    replace,
    restore() {
      write(former ?? '');
      setFormer(null);
    },
    async readFile(file) {
      const read = await readText(file);
      if (typeof read === 'string') replace(read);
      else setFileFault(read);
    },
  };
}
