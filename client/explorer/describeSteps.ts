import type { GroupKey, Step } from '../graph/model.ts';
import type { ChangeWords } from './describeChange.ts';

function describeStep(step: Step, { m, nameOf, readingOf }: ChangeWords): string {
  if (step.type === 'reveal') return m.reveal;
  const name = nameOf(step.id);
  const group: GroupKey | undefined = 'group' in step ? step.group : undefined;
  if (step.type === 'expand' && group) return m.expandGroup(name, readingOf(group));
  if (step.type === 'collapse' && group) return m.collapseGroup(name, readingOf(group));
  return m[step.type](name);
}

const isSame = (a: Step | undefined, b: Step): boolean => JSON.stringify(a) === JSON.stringify(b);

function startsWith(steps: readonly Step[], start: readonly Step[]): boolean {
  return steps.length >= start.length && start.every((step, at) => isSame(steps[at], step));
}

/** What became of the steps; they differ. */
export function describeSteps(
  before: readonly Step[],
  after: readonly Step[],
  words: ChangeWords,
): string {
  const { m, nameOf } = words;
  const [root] = after;
  if (!root) return m.overview;
  if (before.length > 0 && startsWith(after, before)) {
    const added = after.slice(before.length);
    const [first, ...more] = added;
    if (!first || more.length === 0) return describeStep(first ?? root, words);
    if (added.every(({ type }) => type === 'expand')) return m.expandSeveral(added.length);
    if (added.every(({ type }) => type === 'collapse')) return m.collapseSeveral(added.length);
    return m.several(describeStep(first, words), more.length);
  }
  if (startsWith(before, after)) return m.back(before.length - after.length);
  return m.open(root.type === 'reveal' ? '' : nameOf(root.id));
}
