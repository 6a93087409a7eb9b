/** What a card among the fields says, set in lines; nothing is cut. */
import { measureText } from '../measureText.ts';
import type { CardEntity, PlacedEntity } from '../model.ts';
import type { Language } from '../Terms.ts';
import { CARD_STYLE, FIGURE_WEIGHT, NOUN_SIZE, splitFigure } from '../toCardText.ts';
import { wrapText } from '../wrapText.ts';

export type Chip = Pick<
  PlacedEntity,
  'lines' | 'figure' | 'figureWidth' | 'textWidth' | 'lastLineWidth' | 'height'
>;

export interface ChipOptions {
  language: Language;
  /** From the card's left edge to the lane's right edge, in px. */
  room: number;
  /** What its last line leaves free at its end, in px; 0 where nothing follows. */
  reserve?: number;
  /** It is the editor's: set in brackets. */
  supplied: boolean;
}

const { size, textLeft, lineHeight, rowHeight } = CARD_STYLE;
/** Between a figure and what it counts, on one line. */
const FIGURE_GAP = 6;

const toHeight = (rows: number): number => rowHeight + (rows - 1) * lineHeight;

interface LineOptions {
  language: Language;
  maxWidth: number;
  reserve: number;
}

/** A text in lines of `size` px; most fit on one, and need no search for words. */
const toLines = (
  text: string,
  options: LineOptions & { size: number },
): { lines: string[]; widths: number[] } => {
  const { language, maxWidth, reserve, size: own } = options;
  const measure = (part: string): number => measureText(part, own);
  const lines =
    measure(text) + reserve <= maxWidth
      ? [text]
      : wrapText(text, { language, maxWidth, reserve, measure });
  return { lines, widths: lines.map(measure) };
};

const toPlainChip = (text: string, options: LineOptions): Chip => {
  const { lines, widths } = toLines(text, { ...options, size });
  return {
    lines,
    figure: null,
    textWidth: Math.max(...widths),
    lastLineWidth: widths.at(-1) ?? 0,
    height: toHeight(lines.length),
  };
};

export const toChip = (
  entity: CardEntity,
  { language, room, reserve = 0, supplied }: ChipOptions,
): Chip => {
  const maxWidth = room - textLeft;
  const options = { language, maxWidth, reserve };
  const name = entity.name[language];
  const split = splitFigure(entity, language);
  if (!split) return toPlainChip(supplied ? `〔${name}〕` : name, options);
  const { figure, noun } = split;
  const figureWidth = measureText(figure, size, FIGURE_WEIGHT);
  const oneLine = figureWidth + FIGURE_GAP + measureText(noun, NOUN_SIZE);
  if (oneLine + reserve <= maxWidth) {
    return {
      lines: [noun],
      figure,
      figureWidth: figureWidth + FIGURE_GAP,
      textWidth: oneLine,
      lastLineWidth: oneLine,
      height: toHeight(1),
    };
  }
  const { lines, widths } = toLines(noun, { ...options, size: NOUN_SIZE });
  const height = toHeight(lines.length + 1);
  // A name that begins with its figure is as good as it is, where that takes less.
  if (name.startsWith(figure)) {
    const plain = toPlainChip(name, options);
    if (plain.height < height) return plain;
  }
  return {
    lines,
    figure,
    textWidth: Math.max(figureWidth, ...widths),
    lastLineWidth: widths.at(-1) ?? 0,
    height,
  };
};

/** Sets each text once: the same name is asked for again while rows are dealt their lines. */
export type SetChip = (entity: CardEntity, options: Omit<ChipOptions, 'language'>) => Chip;

export const toSetChip = (language: Language): SetChip => {
  const known = new Map<string, Chip>();
  return (entity, options) => {
    const key = `${entity.id} ${options.room} ${options.reserve ?? 0} ${options.supplied}`;
    const chip = known.get(key) ?? toChip(entity, { ...options, language });
    known.set(key, chip);
    return chip;
  };
};
