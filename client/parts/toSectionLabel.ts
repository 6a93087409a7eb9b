import type { Language } from '../messages/Language.ts';

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 0 to 99 in Chinese characters. */
function toChineseNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = DIGITS[number % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${number % 10 === 0 ? '' : ones}`;
}

/** The last part of a section's number as its heading has it, 一 or （一）; empty where it has no number. */
export function toSectionNumeral(number: string, language: Language): string {
  const parts = number.split('.').map(Number);
  const last = parts.at(-1);
  if (last === undefined || Number.isNaN(last)) return '';
  const numeral = language === 'zh' ? toChineseNumeral(last) : String(last);
  if (parts.length === 1) return numeral;
  return language === 'zh' ? `（${numeral}）` : `(${numeral})`;
}

/** The whole number, 三（二）; or the title where the section has no number. */
export function toSectionLabel(
  section: { number: string; title: Record<Language, string> },
  language: Language,
): string {
  const parts = section.number.split('.');
  const numerals = parts.map((_, i) => toSectionNumeral(parts.slice(0, i + 1).join('.'), language));
  return numerals[0] === '' ? section.title[language] : numerals.join('');
}
