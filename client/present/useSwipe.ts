import { useRef, type PointerEvent } from 'react';

const SWIPE = 48;
const TAP = 12;

/** Swipes and taps of a finger: to the left or on the right third goes on, to the right or on the left third back. */
export function useSwipe(onTurn: (turn: 'next' | 'back') => void): {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: (event: PointerEvent<HTMLElement>) => void;
} {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown(event) {
      const isFinger = event.pointerType === 'touch' || event.pointerType === 'pen';
      from.current = isFinger ? { x: event.clientX, y: event.clientY } : null;
    },
    onPointerUp(event) {
      const start = from.current;
      from.current = null;
      if (!start || (event.target as Element).closest('button, a')) return;
      const across = event.clientX - start.x;
      const down = Math.abs(event.clientY - start.y);
      if (Math.abs(across) > SWIPE && Math.abs(across) > down * 1.5)
        onTurn(across < 0 ? 'next' : 'back');
      else if (Math.abs(across) < TAP && down < TAP) {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        const share = (event.clientX - left) / width;
        if (share > 2 / 3) onTurn('next');
        else if (share < 1 / 3) onTurn('back');
      }
    },
  };
}
