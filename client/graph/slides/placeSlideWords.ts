import { measureText } from '../measureText.ts';
import type { Point } from '../model.ts';
import type { Rect, SlideText } from './SlideScene.ts';
import { WORD_LINE, WORD_SIZE } from './slideSizes.ts';

/** A line, and the word that is to stand beside it. */
export interface Worded {
  points: readonly Point[];
  word: string;
  /** Its ends from which the word is better read: at a neighbour of what is looked at. */
  prefers: 'first' | 'last';
}

const ABOVE = 6;
const CLEAR = 4;

export function overlaps(a: Rect, b: Rect, by = 0): boolean {
  return (
    a.left < b.right + by && b.left < a.right + by && a.top < b.bottom + by && b.top < a.bottom + by
  );
}

/** The boxes of a line's stretches, without thickness. */
export function toStretches(points: readonly Point[]): Rect[] {
  return points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    return {
      left: Math.min(from.x, to.x),
      right: Math.max(from.x, to.x),
      top: Math.min(from.y, to.y),
      bottom: Math.max(from.y, to.y),
    };
  });
}

function toCandidates(stretch: Rect, width: number, height: number): Rect[] {
  const at = (left: number, top: number): Rect => ({
    left: Math.round(left),
    top: Math.round(top),
    right: Math.round(left) + width,
    bottom: Math.round(top) + height,
  });
  if (stretch.top === stretch.bottom) {
    const middle = (stretch.left + stretch.right - width) / 2;
    const ends = [middle, stretch.left + 6, stretch.right - width - 6];
    const shifted = [-36, 36, -72, 72].map((by) => middle + by);
    return [...ends, ...shifted].flatMap((left) => [
      at(left, stretch.top - ABOVE - height),
      at(left, stretch.top + ABOVE),
    ]);
  }
  const room = stretch.bottom - stretch.top - height;
  return [0.5, 0.25, 0.75, 0, 1].flatMap((share) => {
    const top = stretch.top + room * share;
    return [at(stretch.left + 9, top), at(stretch.left - 9 - width, top)];
  });
}

function toTexts(lines: readonly string[], box: Rect): SlideText[] {
  return lines.map((text, at) => ({
    text,
    size: WORD_SIZE,
    anchor: 'middle',
    style: 'word',
    x: (box.left + box.right) / 2,
    y: box.top + at * WORD_LINE + 18,
  }));
}

/**
 * A place for each word beside its own line where it meets nothing else: above a level stretch first. Null where there is none;
 * the lines' text alternative has the word all the same.
 */
export function placeSlideWords(
  lines: readonly Worded[],
  blocked: readonly Rect[],
  frame: Rect,
): ({ box: Rect; texts: SlideText[] } | null)[] {
  const taken: Rect[] = [...blocked];
  const stretches = lines.flatMap(({ points }) => toStretches(points));
  const isFree = (box: Rect): boolean =>
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom &&
    !taken.some((other) => overlaps(box, other, CLEAR)) &&
    !stretches.some((other) => overlaps(box, other, CLEAR));
  return lines.map(({ points, word, prefers }) => {
    const own = toStretches(points);
    const ordered = prefers === 'first' ? own : own.toReversed();
    const level = ordered.filter(({ top, bottom }) => top === bottom);
    const upright = ordered.filter(({ top, bottom }) => top !== bottom);
    const parts = word.split(' ');
    const half = Math.ceil(parts.length / 2);
    const settings = [
      [word],
      ...(parts.length > 1 ? [[parts.slice(0, half).join(' '), parts.slice(half).join(' ')]] : []),
    ];
    for (const texts of settings) {
      const width = Math.max(...texts.map((text) => measureText(text, WORD_SIZE)));
      const height = texts.length * WORD_LINE;
      const candidates = [...level, ...upright].flatMap((each) => {
        const isTooShort = each.top === each.bottom && each.right - each.left < width * 0.7;
        return isTooShort ? [] : toCandidates(each, width, height);
      });
      const box = candidates.find(isFree);
      if (!box) continue;
      taken.push(box);
      return { box, texts: toTexts(texts, box) };
    }
    return null;
  });
}
