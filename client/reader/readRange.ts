/** Between places in the page's text and offsets in the report's: each run of text says where it begins. */
import type { Span } from './Span.ts';

const startOf = (run: HTMLElement): number => Number(run.dataset['start']);
const lengthOf = (run: HTMLElement): number => run.textContent.length;

/** What of the report's text a range of the page covers; null where it covers none. */
export function readRange(root: HTMLElement, range: Range): Span | null {
  if (!root.contains(range.commonAncestorContainer)) return null;
  const runs = [...root.querySelectorAll<HTMLElement>('[data-start]')].filter((run) =>
    range.intersectsNode(run),
  );
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  const isIn = (run: HTMLElement, node: Node): boolean =>
    node.nodeType === Node.TEXT_NODE && run.contains(node);
  const start = startOf(first) + (isIn(first, range.startContainer) ? range.startOffset : 0);
  const end = startOf(last) + (isIn(last, range.endContainer) ? range.endOffset : lengthOf(last));
  return start < end ? { start, end } : null;
}

/** The offset of the run that stands at or around an element; null where it is in none. */
export function readOffset(target: EventTarget | null): number | null {
  const run = target instanceof Element ? target.closest<HTMLElement>('[data-start]') : null;
  return run ? startOf(run) : null;
}

/** What is selected in the page, as far as it is the report's text. */
export function readSelected(root: HTMLElement | null): Span | null {
  const selected = window.getSelection();
  if (!root || !selected || selected.isCollapsed || selected.rangeCount === 0) return null;
  return readRange(root, selected.getRangeAt(0));
}
