/** Labels beside a strip that stands for a report from its beginning (0) to its end (1). */
export interface Label {
  at: number;
  text: string;
}

/** Labels from top to bottom, each at its place or as far below as those above need; `gap` is a line's height. */
export function placeLabels(labels: readonly Label[], gap: number): Label[] {
  const placed: Label[] = [];
  for (const { at, text } of labels.toSorted((a, b) => a.at - b.at))
    placed.push({ at: Math.max(at, (placed.at(-1)?.at ?? -gap) + gap), text });
  // What was pushed beyond the end is pushed up again.
  let limit = 1;
  for (const label of placed.toReversed()) {
    label.at = Math.max(0, Math.min(label.at, limit));
    limit = label.at - gap;
  }
  return placed;
}

/** Numbers in words: 1–3, 5. */
function toRanges(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number <= run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
}

/** One label for numbers that stand less than `gap` apart, in their middle. */
export function labelNumbers(
  numbers: readonly { at: number; number: number }[],
  gap: number,
): Label[] {
  const groups: { at: number; number: number }[][] = [];
  for (const each of numbers.toSorted((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && each.at - last.at < gap) group.push(each);
    else groups.push([each]);
  }
  return groups.map((group) => ({
    at: group.reduce((sum, { at }) => sum + at, 0) / group.length,
    text: toRanges(group.map(({ number }) => number)),
  }));
}
