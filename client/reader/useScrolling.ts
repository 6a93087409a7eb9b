import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { findSection } from './toBlocks.ts';
import type { Span } from './Span.ts';

/** How near to an end of what is in view a place may stand, in px. */
const MARGIN = 48;
/** What covers the page at its ends on a phone, in px. */
const PHONE_HEADER = 52;
const PHONE_FOOT = 56;
/** Of the height in view: what stands here is what is being read. */
const READING_LINE = 0.25;

interface Section extends Span {
  id: string;
  number: string;
}

export interface Scrolling {
  /** The section that is being read; null above the first. */
  section: string | null;
  goTo: (offset: number) => void;
  bringSentence: (index: number) => void;
  onScroll: () => void;
}

function findRun(article: HTMLElement | null, offset: number): HTMLElement | null {
  const runs = [...(article?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
  return runs.findLast((run) => Number(run.dataset['start']) <= offset) ?? null;
}

const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Keeps what was gone to in view, and tells which section is being read. */
export function useScrolling({
  scroller,
  article,
  phone,
  quote,
  quoteKey,
  match,
  matchKey,
  sections,
  catchesFocus,
}: {
  scroller: RefObject<HTMLElement | null>;
  article: RefObject<HTMLElement | null>;
  /** The page scrolls, not the text within it. */
  phone: boolean;
  quote: Span | null;
  /** Another key is another quote, to be brought into view. */
  quoteKey: string;
  match: Span | null;
  matchKey: string;
  sections: readonly Section[];
  /** Somebody is at work here, and has not just opened a link. */
  catchesFocus: boolean;
}): Scrolling {
  const [section, setSection] = useState<string | null>(null);
  const isFirst = useRef(true);

  const toFrame = (): { top: number; bottom: number } => {
    if (phone) return { top: PHONE_HEADER, bottom: window.innerHeight - PHONE_FOOT };
    const { top = 0, bottom = 0 } = scroller.current?.getBoundingClientRect() ?? {};
    return { top, bottom };
  };
  const bring = (element: Element | null, block: ScrollLogicalPosition = 'center'): void => {
    if (!element) return;
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const { top, bottom } = toFrame();
    if (block === 'center' && box.top >= top + MARGIN && box.bottom <= bottom - MARGIN) return;
    const behavior = isFirst.current || isStill() ? 'instant' : 'smooth';
    const height = bottom - top;
    const wanted = block === 'start' ? MARGIN / 2 : Math.max(MARGIN, (height - box.height) / 2);
    const by = box.top - top - wanted;
    // Only the text is to move, not what is around it.
    if (phone) window.scrollBy({ top: by, behavior });
    else scroller.current?.scrollBy({ top: by, behavior });
  };
  const bringOffset = useEffectEvent((span: Span | null) => {
    if (span) bring(findRun(article.current, span.start));
    isFirst.current = false;
    // Whoever came by a link that is gone now goes on in the text.
    if (span && catchesFocus && document.activeElement === document.body && !phone)
      scroller.current?.focus({ preventScroll: true });
  });
  useEffect(() => {
    bringOffset(quote);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the quote is the key's: the same one is not gone to anew
  }, [quoteKey]);
  useEffect(() => {
    if (match) bring(findRun(article.current, match.start));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the match is the key's
  }, [matchKey]);

  const readSection = (): void => {
    const { top, bottom } = toFrame();
    const line = top + (bottom - top) * READING_LINE;
    const runs = [...(article.current?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])];
    const read = runs.findLast((run) => (run.getClientRects()[0]?.top ?? Infinity) <= line);
    const offset = Number(read?.querySelector<HTMLElement>('[data-start]')?.dataset['start'] ?? -1);
    setSection(findSection(sections, offset)?.id ?? null);
  };
  const onRead = useEffectEvent(() => readSection());
  const frame = useRef(0);
  const onScroll = (): void => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => readSection());
  };
  useEffect(() => {
    const read = (): void => onRead();
    read();
    window.addEventListener('scroll', read);
    return () => window.removeEventListener('scroll', read);
  }, []);

  return {
    section,
    onScroll,
    goTo: (offset) => bring(findRun(article.current, offset), 'start'),
    bringSentence: (index) =>
      bring(article.current?.querySelector(`[data-sentence="${index}"]`) ?? null),
  };
}
