import { parseArgs } from 'node:util';

export interface Options {
  /** Relations in each synthetic graph, smallest first. */
  sizes: number[];
}

const DEFAULT_SIZES = '10000,100000';

/** Reads `--sizes 10000,100000`. Throws one sentence where it makes no sense. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: 'string', default: DEFAULT_SIZES } },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0))
    throw new Error(
      `--sizes ${values.sizes}: give numbers of relations, such as --sizes ${DEFAULT_SIZES},1000000.`,
    );
  return { sizes: sizes.sort((a, b) => a - b) };
}
