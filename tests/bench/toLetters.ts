const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** A whole number in the ten heavenly stems: names with a number in them that no reader takes for a figure. */
export function toLetters(value: number): string {
  return [...String(value)].map((digit) => STEMS.charAt(Number(digit))).join('');
}
