/** UTF-16 puts surrogates below U+E000–U+FFFF, though what they stand for comes after; this lifts them above. */
function toCodePointRank(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}

/** Orders strings by code point; negative where `a` comes first, 0 where they are equal. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (left !== right) return toCodePointRank(left) - toCodePointRank(right);
  }
  return a.length - b.length;
}
