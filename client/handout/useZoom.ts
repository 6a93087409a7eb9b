import { useEffect, useState, type RefObject } from 'react';
import type { Paper } from '../explorer/screens/HandoutState.ts';

/** Of a page, in px at 96 to the inch. */
const WIDTHS: Record<Paper, number> = { a4: 794, '16x9': 1280 };
const LEAST_ZOOM = 0.2;

/** By how much pages are zoomed so that one is as wide as the box they stand in; at most 1. In print they are as they are. */
export function useZoom(box: RefObject<HTMLElement | null>, paper: Paper): number {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const around = box.current?.parentElement;
    if (!around) return;
    const observer = new ResizeObserver(() => {
      const { paddingLeft, paddingRight } = getComputedStyle(around);
      setWidth(
        around.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
      );
    });
    observer.observe(around);
    return () => observer.disconnect();
  }, [box]);
  if (width === null) return 1;
  return Math.max(LEAST_ZOOM, Math.min(1, width / WIDTHS[paper]));
}
