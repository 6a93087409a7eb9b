import { foldText, toOriginalSpan } from '../text/foldText.ts';
import { toSentences } from '../text/toSentences.ts';
import type { Span } from '../text/toSentences.ts';

/** More than half of the words may not differ, or nothing is like them. */
const MOST_STEPS = 0.5;

/** The run of one sentence that takes the fewest edits to become the words; an earlier scope wins a tie. */
export function findPassage(text: string, words: string, scopes: readonly Span[]): Span | null {
  const wanted = foldText(words).text;
  let nearest: Span | null = null;
  let least = Math.floor(wanted.length * MOST_STEPS) + 1;
  for (const scope of scopes)
    for (const sentence of toSentences(text.slice(0, scope.end), scope.start)) {
      const folded = foldText(text.slice(sentence.start, sentence.end));
      const { steps, start, end } = align(wanted, folded.text);
      if (steps >= least || end === start) continue;
      const span = toOriginalSpan(folded, start, end - start);
      nearest = { start: sentence.start + span.start, end: sentence.start + span.end };
      least = steps;
    }
  return nearest;
}

/** Approximate substring search (Sellers): edit distance of the words to the best run of the text. */
function align(words: string, text: string): Span & { steps: number } {
  let costs = Array.from({ length: words.length + 1 }, (_, row) => ({ steps: row, start: 0 }));
  let best = { steps: words.length, start: 0, end: 0 };
  for (let end = 1; end <= text.length; end += 1) {
    const column = [{ steps: 0, start: end }];
    for (let row = 1; row <= words.length; row += 1) {
      const replaced = costs[row - 1] ?? NONE;
      const left = costs[row] ?? NONE;
      const above = column[row - 1] ?? NONE;
      const same = words.charAt(row - 1) === text.charAt(end - 1);
      column.push(
        pickCell(
          { steps: replaced.steps + (same ? 0 : 1), start: replaced.start },
          { steps: left.steps + 1, start: left.start },
          { steps: above.steps + 1, start: above.start },
        ),
      );
    }
    costs = column;
    const last = column[words.length] ?? NONE;
    if (last.steps < best.steps) best = { ...last, end };
  }
  return best;
}

/** Of cells that take as many steps the one that begins first: the passage that holds more of the words. */
function pickCell(...cells: [Cell, Cell, Cell]): Cell {
  return cells.reduce((best, cell) =>
    cell.steps < best.steps || (cell.steps === best.steps && cell.start < best.start) ? cell : best,
  );
}

interface Cell {
  steps: number;
  start: number;
}

const NONE = { steps: Infinity, start: 0 };
