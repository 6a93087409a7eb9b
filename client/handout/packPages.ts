/** A block of a handout: which group it belongs to, and which of its blocks it is. */
export interface Place {
  group: number;
  block: number;
}

/**
 * Puts blocks on pages. A group that fits what is left of a page goes on there as a whole; any other begins a page, and goes
 * on to the next where a block does not fit. A block taller than a page has one of its own. Heights and `room`, what a page
 * holds, are in the same unit; all are pages of at least one block.
 */
export function packPages(groups: readonly (readonly number[])[], room: number): Place[][] {
  const pages: Place[][] = [];
  let left = 0;
  groups.forEach((heights, group) => {
    const whole = heights.reduce((sum, height) => sum + height, 0);
    if (whole > left) left = 0;
    heights.forEach((height, block) => {
      if (left === 0 || height > left) {
        pages.push([]);
        left = room;
      }
      pages.at(-1)?.push({ group, block });
      left = Math.max(0, left - height);
    });
  });
  return pages;
}

/** Smaller, a drawing's words are no longer read with ease. */
const LEAST_SCALE = 0.76;

/** By how much a step's drawing is made smaller, so that all of the step fits one page; 1 where that would not help. */
export function fitDrawing(whole: number, drawing: number, room: number): number {
  if (whole <= room || drawing <= 0) return 1;
  const scale = 1 - (whole - room) / drawing;
  return scale < LEAST_SCALE ? 1 : Math.floor(scale * 1000) / 1000;
}
