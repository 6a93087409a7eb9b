import { measureText } from '../measureText.ts';
import type { CardEntity } from '../model.ts';
import type { Language } from '../Terms.ts';
import { splitFigure } from '../toCardText.ts';
import { wrapText } from '../wrapText.ts';
import { LABEL_GAP, LEAST_TEXT, RING, type SlideSizes } from './slideSizes.ts';

/** Where a label stands beside its glyph. */
export type LabelSide = 'left' | 'right' | 'below';

interface LabelLine {
  text: string;
  size: number;
  height: number;
  width: number;
  style: 'label' | 'figure' | 'focus';
}

/** An entity with its label, before it has a place. */
export interface SlideBox {
  entity: CardEntity;
  isFocus: boolean;
  /** The glyph's. */
  size: number;
  ring: number;
  side: LabelSide;
  lines: LabelLine[];
  /** From the glyph's centre to the box's edges. */
  left: number;
  right: number;
  up: number;
  down: number;
}

/** Serif is a little wider than what the table measures. */
const SERIF = 1.06;

function toLines(
  entity: CardEntity,
  { isLarge, maxWidth, language, sizes }: BoxOptions,
  size: number,
): LabelLine[] {
  const height = isLarge ? sizes.focusLine : sizes.labelLine;
  const weight = isLarge ? 600 : 500;
  const widthOf = (text: string): number =>
    Math.ceil(measureText(text, size, weight >= 500 ? 600 : weight) * (isLarge ? SERIF : 1));
  const split = isLarge ? null : splitFigure(entity, language);
  const lines = wrapText(split?.noun ?? entity.name[language], {
    language,
    maxWidth,
    measure: widthOf,
  }).map((text): LabelLine => ({
    text,
    size,
    height,
    width: widthOf(text),
    style: isLarge ? 'focus' : 'label',
  }));
  if (!split) return lines;
  const figure: LabelLine = {
    text: split.figure,
    size: sizes.figure,
    height: sizes.figure + 8,
    width: measureText(split.figure, sizes.figure, 600),
    style: 'figure',
  };
  return [figure, ...lines];
}

export interface BoxOptions {
  isFocus: boolean;
  /** The focus is drawn large where it is one of few. */
  isLarge: boolean;
  side: LabelSide;
  /** Of a line of the label, in px. */
  maxWidth: number;
  /** What a line may take beyond that rather than part a word, in px. */
  spare: number;
  language: Language;
  sizes: SlideSizes;
}

/** What an entity takes up on a slide. */
export function toSlideBox(entity: CardEntity, options: BoxOptions): SlideBox {
  const { isFocus, isLarge, side, sizes } = options;
  const size = isLarge ? sizes.focusGlyph : sizes.glyph;
  const ring = isFocus ? Math.round(size * RING) : 0;
  const half = Math.max(size / 2, ring);
  const set = toSetting(entity, options);
  const lines = toLines(entity, { ...options, maxWidth: set.room }, set.size);
  const width = Math.max(...lines.map((line) => line.width));
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  const beside = half + LABEL_GAP + width;
  const middle = Math.max(half, height / 2);
  const box = { entity, isFocus, size, ring, side, lines };
  if (side === 'below') {
    const across = Math.max(half, width / 2);
    return { ...box, left: across, right: across, up: half, down: half + LABEL_GAP + height };
  }
  return {
    ...box,
    left: side === 'left' ? beside : half,
    right: side === 'right' ? beside : half,
    up: middle,
    down: middle,
  };
}

/** A line may end behind a dash. */
const WORDS = /[^\s–-]+[–-]?/gu;

/**
 * How large a label is set, and what a line of it may take: as much as the column gives, or as the longest word of a Latin name
 * needs. Where that is too much, it is set smaller rather than a word parted.
 */
function toSetting(
  entity: CardEntity,
  { isLarge, maxWidth, spare, language, sizes }: BoxOptions,
): { size: number; room: number } {
  const full = isLarge ? sizes.focusLabel : sizes.label;
  if (language === 'zh') return { size: full, room: maxWidth };
  const words = entity.name[language].match(WORDS) ?? [];
  const toWidest = (size: number): number =>
    Math.max(
      0,
      ...words.map((word) => Math.ceil(measureText(word, size, 600) * (isLarge ? SERIF : 1) + 1)),
    );
  const most = maxWidth + spare;
  let size = full;
  while (size > LEAST_TEXT && toWidest(size) > most) size -= 1;
  // Smaller helps only where the word is then whole.
  if (toWidest(size) > most) size = full;
  return { size, room: Math.max(maxWidth, Math.min(most, toWidest(size))) };
}
