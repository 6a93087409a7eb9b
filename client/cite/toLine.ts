import type { Text } from '../messages/Language.ts';

/** A text on one line: control characters and runs of white space are one space. */
export function toLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

export function toLines({ zh, en }: Text): Text {
  return { zh: toLine(zh), en: toLine(en) };
}
