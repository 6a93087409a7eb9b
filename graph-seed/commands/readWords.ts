import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command's words and options as it knows them; null where there is one that it does not know. */
export function readWords<const O extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch {
    return null;
  }
}
