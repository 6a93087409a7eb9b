import { parseArgs } from 'node:util';

/** What can be measured alone. */
export const PARTS = [
  'questions',
  'protections',
  'search',
  'memory',
  'browser',
  'offline',
] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  /** Relations in each synthetic graph, smallest first. */
  sizes: number[];
  /** What to measure, in the order of `PARTS`. */
  parts: Part[];
}

const DEFAULT_SIZES = '10000,100000';

/** Reads `--sizes 10000,100000` and `--only browser,search`. Throws one sentence where they make no sense. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: DEFAULT_SIZES },
      only: { type: 'string', default: PARTS.join() },
    },
  });
  return { sizes: readSizes(values.sizes), parts: readParts(values.only) };
}

function readSizes(text: string): number[] {
  const sizes = text.split(',').map(Number);
  if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0))
    throw new Error(
      `--sizes ${text}: give numbers of relations, such as --sizes ${DEFAULT_SIZES},1000000.`,
    );
  return sizes.sort((a, b) => a - b);
}

function readParts(text: string): Part[] {
  const asked = text.split(',');
  const unknown = asked.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined)
    throw new Error(`--only ${text}: there is no part “${unknown}”; give ${PARTS.join(', ')}.`);
  return PARTS.filter((part) => asked.includes(part));
}
