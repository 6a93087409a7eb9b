import { cutText } from '../cutText.ts';
import { measureText } from '../measureText.ts';
import type { CardEntity } from '../model.ts';
import type { Language } from '../Terms.ts';
import { wrapText } from '../wrapText.ts';
import { LABEL_SIZE } from './markSize.ts';

/** A name in lines; sizes in px of the screen. */
export interface LabelText {
  lines: string[];
  width: number;
  height: number;
}

/** Ways to break a name, the best first. */
export type LabelTexts = readonly [LabelText, ...LabelText[]];

export const LINE_HEIGHT = 15;
/** Between two names side by side. */
const SPACE = 5;
const WIDE: Record<Language, number> = { zh: 98, en: 118 };
const NARROW: Record<Language, number> = { zh: 64, en: 84 };
const CUT: Record<Language, number> = { zh: 84, en: 104 };

const breakName = (entity: CardEntity, language: Language, maxWidth: number): LabelText => {
  const measure = (text: string): number => measureText(text, LABEL_SIZE);
  const lines = wrapText(entity.name[language], { language, maxWidth, measure });
  return {
    lines,
    width: Math.max(...lines.map(measure)) + SPACE,
    height: lines.length * LINE_HEIGHT,
  };
};

/** Whether an English name has a word that lines of this width would part. */
const partsWord = ({ name }: CardEntity, language: Language, maxWidth: number): boolean =>
  language === 'en' &&
  name.en.split(/\s+|(?<=[–-])/u).some((word) => measureText(word, LABEL_SIZE) > maxWidth);

/** Its beginning on one line, with an ellipsis. */
const cutName = (entity: CardEntity, language: Language): LabelText => {
  const line = cutText(entity.name[language], LABEL_SIZE, CUT[language]);
  return { lines: [line], width: measureText(line, LABEL_SIZE) + SPACE, height: LINE_HEIGHT };
};

/**
 * In lines of a good length, and in shorter ones, which find room where those do not; at worst its beginning, which still
 * tells more than a mark. Whoever points at that is told the whole.
 */
export const toLabelTexts = (entity: CardEntity, language: Language): LabelTexts => {
  const wide = breakName(entity, language, WIDE[language]);
  if (wide.lines.length === 1 && wide.width <= NARROW[language]) return [wide];
  const narrow = breakName(entity, language, NARROW[language]);
  const isBetter = narrow.width < wide.width && !partsWord(entity, language, NARROW[language]);
  const whole: LabelTexts = isBetter ? [wide, narrow] : [wide];
  return wide.lines.length > 1 ? [...whole, cutName(entity, language)] : whole;
};
