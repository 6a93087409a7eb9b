export interface PunctuationRun {
  text: string;
  /** Offset in the text that was split. */
  start: number;
  /** Half-width punctuation that stands among Chinese characters. */
  punctuation: boolean;
}

const HALF_WIDTH = /[,;:()?!]/;
const CHINESE = /[\p{Script=Han}\u3001-\u3011\u2018-\u201D\uFF01-\uFF5E]/u;

function isChinesePunctuation(text: string, index: number): boolean {
  if (!HALF_WIDTH.test(text.charAt(index))) return false;
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  return CHINESE.test(before) || CHINESE.test(after);
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
