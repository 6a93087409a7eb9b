/** A fault of the seed, where it stands, and what to do about it. */
export interface Problem {
  /** Path with `/`, relative to the seed folder, or to the working directory once read from disk. */
  file: string;
  /** From 1. */
  line: number;
  fault: string;
  fix: string;
}

/** One line for the terminal: `file:line: fault; fix`. */
export function toProblemLine({ file, line, fault, fix }: Problem): string {
  return `${file}:${line}: ${fault}; ${fix}`.replaceAll('\n', '\\n');
}

/** By file and line, then as the checks found them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
}
