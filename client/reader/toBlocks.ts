import type { Span } from './Span.ts';

interface OutlineSection extends Span {
  id: string;
  number: string;
}

/** A sentence, or what stands between two. */
export interface Piece extends Span {
  /** Its place among the report's sentences; null for what is between them. */
  sentence: number | null;
  /** The heading that a section begins with: its level below the title, from 2; else null. */
  level: number | null;
}

/** A line of the report's text. */
export interface Block extends Span {
  /** A title line, a heading that has its line to itself, or running text. */
  type: 'title' | 'heading' | 'paragraph';
  /** The sections that begin with it. */
  sections: readonly string[];
  pieces: readonly Piece[];
}

/** A section with a number begins with its heading; the opening and the end have neither. */
const NUMBERED = /^\d/;

/** The report's text line by line, each line in its sentences; joined with line ends, the pieces are the text. */
export function toBlocks(
  text: string,
  sections: readonly OutlineSection[],
  sentences: readonly Span[],
): Block[] {
  const body = sections[0]?.start ?? text.length;
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line !== '') blocks.push(toBlock({ start, end }, body, sections, sentences));
    start = end + 1;
  }
  return blocks;
}

function toBlock(
  { start, end }: Span,
  body: number,
  sections: readonly OutlineSection[],
  sentences: readonly Span[],
): Block {
  const pieces: Piece[] = [];
  let at = start;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.start < start || sentence.end > end) continue;
    if (sentence.start > at)
      pieces.push({ start: at, end: sentence.start, sentence: null, level: null });
    const headed = sections.find(
      (section) => section.start === sentence.start && NUMBERED.test(section.number),
    );
    const level = headed ? headed.number.split('.').length + 1 : null;
    pieces.push({ start: sentence.start, end: sentence.end, sentence: index, level });
    at = sentence.end;
  }
  if (at < end) pieces.push({ start: at, end, sentence: null, level: null });
  const own = pieces.filter(({ sentence }) => sentence !== null);
  const isHeading = own.length === 1 && own[0]?.level !== null;
  return {
    start,
    end,
    type: end <= body ? 'title' : isHeading ? 'heading' : 'paragraph',
    sections: sections
      .filter((section) => section.start >= start && section.start < end)
      .map(({ id }) => id),
    pieces,
  };
}

/** The innermost section that an offset stands in; null where it stands in none. */
export function findSection<Section extends OutlineSection>(
  sections: readonly Section[],
  offset: number,
): Section | null {
  return (
    sections
      .filter(({ start, end }) => start <= offset && offset < end)
      .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null
  );
}
