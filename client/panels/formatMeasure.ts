import type { Comparator } from '../api/operations.generated.ts';
import type { Language } from '../messages/Language.ts';

const ENGLISH: Record<Comparator, (figure: string) => string> = {
  EXACT: (figure) => figure,
  ABOUT: (figure) => `≈ ${figure}`,
  MORE_THAN: (figure) => `${figure}+`,
  AT_LEAST: (figure) => `≥ ${figure}`,
  AT_MOST: (figure) => `≤ ${figure}`,
};

/**
 * A measure's figure as it is set in large type: as the report writes it, in English as a number, where one
 * can be read from it.
 */
export function formatMeasure(
  measure: { raw: string; value: number | null; unit: string | null; comparator: Comparator },
  language: Language,
): string {
  const { raw, value, unit, comparator } = measure;
  if (language === 'zh' || value === null)
    return unit === null || raw.endsWith(unit) ? raw : `${raw}${unit}`;
  const number = value.toLocaleString('en', { maximumFractionDigits: 4 });
  return ENGLISH[comparator](unit === '%' ? `${number}%` : number);
}
