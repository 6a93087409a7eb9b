import { useEffectEvent, useLayoutEffect, useState, type RefObject } from 'react';

/** The part of a scrolled element that is seen, in px of its content. */
export interface GridWindow {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** A line is drawn before it comes into view by this much: the window moves in steps of it. */
const STEP = 72;

const floor = (place: number): number => Math.floor(place / STEP) * STEP;

function readWindow(element: HTMLElement): GridWindow {
  return {
    top: floor(element.scrollTop),
    left: floor(element.scrollLeft),
    width: element.clientWidth + STEP,
    height: element.clientHeight + STEP,
  };
}

/** Follows scrolling and size; what is drawn changes only where a step is passed. */
export function useGridWindow(
  element: RefObject<HTMLElement | null>,
): [seen: GridWindow, follow: () => void] {
  const [seen, setSeen] = useState<GridWindow>({ top: 0, left: 0, width: 1200, height: 900 });
  const follow = (): void => {
    if (!element.current) return;
    const now = readWindow(element.current);
    setSeen((last) =>
      last.top === now.top &&
      last.left === now.left &&
      last.width === now.width &&
      last.height === now.height
        ? last
        : now,
    );
  };
  const onResize = useEffectEvent(follow);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(() => onResize());
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return [seen, follow];
}
