/**
 * Text as search compares it: lower case, full-width forms as their plain ones. One UTF-16 code unit stays one,
 * so that an offset in the result is the same offset in the text.
 */
export function normalise(text: string): string {
  let result = '';
  for (const unit of text) {
    const plain = unit.normalize('NFKC').toLowerCase();
    result += plain.length === unit.length ? plain : unit;
  }
  return result;
}
