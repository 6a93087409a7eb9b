/** Sets runs of a quote in lines, so that each stroke under a word is drawn where the word stands. */
import { measureText } from '../../graph/measureText.ts';
import type { QuoteRun } from './LadderRung.ts';

export interface SetPiece extends Omit<QuoteRun, 'punctuation'> {
  punctuation: boolean;
  /** From the line's beginning, in px. */
  x: number;
  width: number;
}

const NEVER_FIRST = /^[，、。；：！？）》」』”’】〕…％,;:!?)\]}%.]/u;
const NEVER_LAST = /[（《「『“‘【〔([{]$/u;
/** The serif's Latin letters are a little wider than those that texts are measured by. */
const SERIF = 1.08;

/** What may not be parted: a word of Latin letters or digits, else a character with the marks that hang on it. */
const UNITS = /[\p{Script=Latin}\p{N}.%+/’-]+|\P{Script=Latin}\p{M}*/gsu;

const widthOf = (unit: string, size: number, punctuation: boolean): number => {
  if (punctuation) return size;
  const width = measureText(unit, size);
  return /[\p{Script=Latin}\p{N}]/u.test(unit) ? width * SERIF : width;
};

/** Lines no wider than `maxWidth`; a word that is wider is parted between its characters. */
export const setRuns = (
  runs: readonly QuoteRun[],
  { size, maxWidth }: { size: number; maxWidth: number },
): SetPiece[][] => {
  const units = runs.flatMap((run) =>
    [...run.text.matchAll(UNITS)]
      .flatMap(([text]) =>
        widthOf(text, size, run.punctuation) > maxWidth ? Array.from(text) : [text],
      )
      .map((text) => ({ ...run, text, width: widthOf(text, size, run.punctuation) })),
  );
  const lines: (typeof units)[] = [[]];
  let width = 0;
  for (const unit of units) {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && width + unit.width > maxWidth) {
      const next: typeof units = [];
      const isBound = (): boolean => {
        const last = line.at(-1);
        const first = next[0] ?? unit;
        return (
          line.length > 1 &&
          last !== undefined &&
          (NEVER_FIRST.test(first.text) || NEVER_LAST.test(last.text))
        );
      };
      while (isBound()) next.unshift(...line.splice(-1));
      lines.push(next);
      width = next.reduce((sum, each) => sum + each.width, 0);
    }
    lines.at(-1)?.push(unit);
    width += unit.width;
  }
  return lines.map((line) => {
    const pieces: SetPiece[] = [];
    let x = 0;
    for (const unit of line) {
      const last = pieces.at(-1);
      const isSame =
        last !== undefined &&
        !unit.punctuation &&
        !last.punctuation &&
        last.kind === unit.kind &&
        last.verb === unit.verb &&
        last.quoted === unit.quoted;
      if (isSame) {
        last.text += unit.text;
        last.width += unit.width;
      } else pieces.push({ ...unit, x });
      x += unit.width;
    }
    return pieces;
  });
};
