/** What a card says, set in lines. */
import type { CardEntity } from './model.ts';
import type { MeasureText } from './measureText.ts';
import { measureText } from './measureText.ts';
import type { Language } from './Terms.ts';
import { wrapText } from './wrapText.ts';

export interface CardText {
  lines: string[];
  figure: string | null;
  textWidth: number;
  lastLineWidth: number;
  /** Glyph, label and the place of a "+n". */
  width: number;
  height: number;
}

export interface CardStyle {
  size: number;
  weight: number;
  lineHeight: number;
  /** Height of a card with one line. */
  rowHeight: number;
  /** From the card's left edge to its text. */
  textLeft: number;
  glyph: number;
}

export const FOCUS_STYLE: CardStyle = {
  size: 16,
  weight: 600,
  lineHeight: 21,
  rowHeight: 26,
  textLeft: 28,
  glyph: 20,
};
export const CARD_STYLE: CardStyle = {
  size: 13,
  weight: 400,
  lineHeight: 16,
  rowHeight: 20,
  textLeft: 20,
  glyph: 12,
};
export const FIGURE_WEIGHT = 600;
export const NOUN_SIZE = 12;
export const PILL_GAP = 8;
export const PILL_HEIGHT = 18;
/** How far a "+n" may stand out of its lane. */
const PILL_OVERHANG = 10;

/** The width of the pill that says "+n". */
export const toPillWidth = (count: number): number => 16 + 6 * String(count).length;

const EDGES = /^[\s，,、：:；;（(]+|[\s，,、：:；;）)]+$/gu;

/** Numbers with what they are hedged by; not those inside a name, such as 3+3. */
const ENGLISH_FIGURES =
  /(?:(?:over|about|around|nearly|almost|more than|at least|at most|up to)\s+)?(?<![\w+.])(?<digits>\d[\d,]*(?:\.\d+)?)(?:\s(?<scale>thousand|million|billion)|\s?%)?(?![\w+])/giu;
const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** The figure that says the value: a name may hold other numbers, such as a year. */
const findEnglishFigure = (name: string, value: number | null): string | undefined =>
  [...name.matchAll(ENGLISH_FIGURES)].find(({ groups }) => {
    const scale = SCALES[groups?.['scale']?.toLowerCase() ?? ''] ?? 1;
    // 2.53 × 10⁶ is no whole number in binary; twelve digits are more than a report gives.
    const said = Number(groups?.['digits']?.replaceAll(',', '')) * scale;
    return value !== null && said.toPrecision(12) === value.toPrecision(12);
  })?.[0];

/** A measured outcome's figure and what is left of its name; null where the name does not hold the figure. */
export const splitFigure = (
  entity: CardEntity,
  language: Language,
): { figure: string; noun: string } | null => {
  if (entity.__typename !== 'Outcome' || !entity.measure) return null;
  const { value, raw, unit } = entity.measure;
  const name = entity.name[language];
  const full = unit !== null && !raw.endsWith(unit) ? raw + unit : raw;
  const found = (language === 'en' ? [findEnglishFigure(name, value), raw] : [full, raw]).find(
    (figure): figure is string => figure !== undefined && figure !== '' && name.includes(figure),
  );
  if (found === undefined) return null;
  const at = name.indexOf(found);
  const noun = `${name.slice(0, at).replace(EDGES, '')} ${name.slice(at + found.length).replace(EDGES, '')}`;
  const joined = (language === 'zh' ? noun.replaceAll(' ', '') : noun.replace(/\s+/gu, ' ')).trim();
  return joined === '' ? null : { figure: found, noun: joined };
};

/** The card's lines, wrapped to `room` px from its left edge to the lane's right edge. */
export const toCardText = (
  entity: CardEntity,
  options: {
    language: Language;
    style: CardStyle;
    room: number;
    /** Whether a "+n" may ever follow the label: its room is then kept, so that no card changes its size. */
    mayHide: boolean;
    measure?: MeasureText;
  },
): CardText => {
  const { language, style, room, mayHide, measure = measureText } = options;
  const split = splitFigure(entity, language);
  const size = split && style === CARD_STYLE ? NOUN_SIZE : style.size;
  const reserve = mayHide ? PILL_GAP + toPillWidth(entity.degree.total) - PILL_OVERHANG : 0;
  const widthOf = (text: string): number => measure(text, size, style.weight);
  const lines = wrapText(split?.noun ?? entity.name[language], {
    language,
    maxWidth: room - style.textLeft,
    reserve,
    maxLines: split ? 2 : 3,
    measure: widthOf,
  });
  const figureWidth = split ? measure(split.figure, style.size, FIGURE_WEIGHT) : 0;
  const lastLineWidth = widthOf(lines.at(-1) ?? '');
  const textWidth = Math.max(figureWidth, ...lines.map(widthOf));
  const rows = lines.length + (split ? 1 : 0);
  return {
    lines,
    figure: split?.figure ?? null,
    textWidth,
    lastLineWidth,
    width:
      style.textLeft + Math.max(textWidth, lastLineWidth + reserve + (mayHide ? PILL_OVERHANG : 0)),
    height: style.rowHeight + (rows - 1) * style.lineHeight,
  };
};
