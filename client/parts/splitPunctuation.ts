export interface PunctuationRun {
  text: string;
  /** Offset in the text that was split. */
  start: number;
  /** Half-width punctuation that stands among Chinese characters. */
  punctuation: boolean;
}

/** Each half-width mark with its full-width form. */
const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
};
const CHINESE = /[\p{Script=Han}\u3001-\u3011\u2018-\u201D\uFF01-\uFF5E]/u;

function isChinesePunctuation(text: string, index: number): boolean {
  if (!(text.charAt(index) in FULL_WIDTH)) return false;
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  return CHINESE.test(before) || CHINESE.test(after);
}

/** The full-width form of a half-width mark; any other text as it is. */
export function toFullWidth(mark: string): string {
  return FULL_WIDTH[mark] ?? mark;
}

/** Cuts a text into runs; joined, they are the text. */
export function splitPunctuation(text: string): PunctuationRun[] {
  const runs: PunctuationRun[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const punctuation = isChinesePunctuation(text, i);
    const last = runs.at(-1);
    if (last?.punctuation === punctuation && !punctuation) last.text += text.charAt(i);
    else runs.push({ text: text.charAt(i), start: i, punctuation });
  }
  return runs;
}
