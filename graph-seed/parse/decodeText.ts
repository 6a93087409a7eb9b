import type { Problem } from './Problem.ts';

const LINE_FEED = 10;

/** A text file's content, without a byte order mark; null where the bytes are not UTF-8. */
export interface DecodedText {
  text: string | null;
  problems: Problem[];
}

export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  const text = decode(bytes);
  if (text === null)
    return {
      text,
      problems: [
        {
          file,
          line: findBadLine(bytes),
          fault: 'this line is not UTF-8',
          fix: 'save the file as UTF-8',
        },
      ],
    };
  if (!text.startsWith('\uFEFF')) return { text, problems: [] };
  return {
    text: text.slice(1),
    problems: [
      {
        file,
        line: 1,
        fault: 'the file begins with a byte order mark',
        fix: 'save it as UTF-8 without one',
      },
    ],
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A byte sequence never spans a line feed in UTF-8, so the lines can be judged one by one. */
function findBadLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end === -1 || decode(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
}
