import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { TableName } from '../explorer/screens/TableState.ts';
import type { TableRow } from './Cell.ts';

/** Of a row of one line, in px; each row is measured once it is drawn. */
const ROW = 36;
/** Rows drawn above and below those in view. */
const AROUND = 8;

/** By table, the first row that was in view: whoever comes back to it goes on from there. */
const tops = new Map<string, number>();

/** Whether the page is being printed, or about to be: then every row is drawn. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it is when these are over.
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

export interface DrawnRow {
  index: number;
  /** Room for the rows between the one drawn before and this one, in px. */
  gap: number;
}

export interface VirtualRows {
  drawn: DrawnRow[];
  /** Room for the rows below the last one drawn, in px. */
  rest: number;
  virtualizer: Virtualizer<HTMLDivElement, HTMLTableRowElement>;
}

function toDrawn(
  virtualizer: VirtualRows['virtualizer'],
  head: number,
): Omit<VirtualRows, 'virtualizer'> {
  let end = head;
  const drawn = virtualizer.getVirtualItems().map((item) => {
    const gap = item.start - end;
    end = item.end;
    return { index: item.index, gap };
  });
  return { drawn, rest: virtualizer.getTotalSize() + head - end };
}

/**
 * The rows to draw: those in view, some around them, and `kept`, which has the focus. On paper all of them.
 * `head` is the height of the table's head, which lies over the rows.
 */
export function useVirtualRows(
  area: RefObject<HTMLDivElement | null>,
  {
    name,
    rows,
    head,
    kept,
  }: { name: TableName; rows: readonly TableRow[]; head: number; kept: number },
): VirtualRows {
  const isPrinting = usePrinting();
  const [top] = useState(() => tops.get(name) ?? 0);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing that it answers is kept beyond a rendering
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: AROUND,
    onChange: ({ range }) => tops.set(name, range?.startIndex ?? 0),
    scrollMargin: head,
    scrollPaddingStart: head,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (kept < 0 || kept >= rows.length || indexes.includes(kept)) return indexes;
      return [...indexes, kept].toSorted((a, b) => a - b);
    },
  });
  const isReady = head > 0;
  const goBack = useEffectEvent(() => {
    if (top > 0) virtualizer.scrollToIndex(top, { align: 'start' });
  });
  useEffect(() => {
    if (isReady) goBack();
  }, [isReady]);
  if (isPrinting)
    return { drawn: rows.map((_, index) => ({ index, gap: 0 })), rest: 0, virtualizer };
  return { ...toDrawn(virtualizer, head), virtualizer };
}
