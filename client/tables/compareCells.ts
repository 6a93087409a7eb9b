/** Chinese by pinyin, digits by value: 第 9 次 before 第 10 次. */
const collator = new Intl.Collator('zh-u-co-pinyin', { numeric: true });

/** Numbers by value, texts by collation; a column holds one or the other. */
export function compareOrder(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
