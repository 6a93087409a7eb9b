/** What is written on a slide beside the words of its lines: labels, heads of lanes, how many there is no room for. */
import type { Fitted } from './fitSlide.ts';
import type { PlacedColumn } from './routeWays.ts';
import type { Rect, SlideInput, SlideMore, SlideScene, SlideText } from './SlideScene.ts';
import { LABEL_GAP, LEAST_TEXT, MORE_HEIGHT } from './slideSizes.ts';
import type { SlideBox } from './toSlideBoxes.ts';

export function toLabel(
  box: SlideBox,
  x: number,
  y: number,
): { label: SlideText[]; labelBox: Rect } {
  const half = Math.max(box.size / 2, box.ring);
  const height = box.lines.reduce((sum, line) => sum + line.height, 0);
  const width = Math.max(...box.lines.map((line) => line.width));
  const anchor = { left: 'end', right: 'start', below: 'middle' } as const;
  const textX = { left: x - half - LABEL_GAP, right: x + half + LABEL_GAP, below: x }[box.side];
  const top = box.side === 'below' ? y + half + LABEL_GAP - 4 : y - height / 2;
  const left = { left: textX - width, right: textX, below: x - width / 2 }[box.side];
  let lineTop = top;
  const label = box.lines.map((line): SlideText => {
    const baseline = lineTop + line.height / 2 + line.size * 0.36;
    lineTop += line.height;
    return {
      text: line.text,
      size: line.size,
      anchor: anchor[box.side],
      style: line.style,
      x: textX,
      y: Math.round(baseline),
    };
  });
  return { label, labelBox: { left, right: left + width, top, bottom: top + height } };
}

export function toHeads(
  { columns }: Fitted,
  input: SlideInput,
  placed: readonly PlacedColumn[],
  frame: Rect,
): SlideScene['heads'] {
  const named = new Set<string>();
  return columns.flatMap((column, at) => {
    const [first] = column;
    const place = placed[at];
    if (!first || !place || named.has(first.kind)) return [];
    named.add(first.kind);
    return [
      {
        kind: first.kind,
        text: input.kindNames.get(first.kind) ?? '',
        size: LEAST_TEXT,
        anchor: 'middle' as const,
        style: 'head' as const,
        x: place.x,
        y: frame.top + 20,
      },
    ];
  });
}

export function toMore(
  { more }: Fitted,
  placed: readonly PlacedColumn[],
  frame: Rect,
): SlideMore[] {
  return more.flatMap((count, at) => {
    const place = placed[at];
    if (count === 0 || !place) return [];
    // Below all that stands or passes in the column.
    const top = frame.bottom - MORE_HEIGHT;
    const box = { left: place.x - 34, right: place.x + 34, top, bottom: top + MORE_HEIGHT };
    const text: SlideText = {
      text: `+${count}`,
      size: LEAST_TEXT,
      anchor: 'middle',
      style: 'more',
      x: place.x,
      y: top + 24,
    };
    return [{ text, count, box }];
  });
}
