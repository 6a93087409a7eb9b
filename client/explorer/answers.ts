/** What the server has answered, kept as long as the page is open, for each question’s key. */

export interface Answer {
  data: unknown;
  /** Given before the last call of `dropAnswers`. */
  stale: boolean;
}

const MOST_KEPT = 300;
/** The least recently stored first. */
const answers = new Map<string, { data: unknown; generation: number }>();
const listeners = new Set<() => void>();
let generation = 0;

export function findAnswer(key: string): Answer | null {
  const answer = answers.get(key);
  return answer ? { data: answer.data, stale: answer.generation !== generation } : null;
}

export function keepAnswer(key: string, data: unknown): void {
  answers.delete(key);
  answers.set(key, { data, generation });
  const oldest = answers.keys().next();
  if (answers.size > MOST_KEPT && !oldest.done) answers.delete(oldest.value);
}

/** How often answers were dropped. */
export function readGeneration(): number {
  return generation;
}

/** Names the request for what is kept under a key: after answers were dropped, it is another one. */
export function toRequestKey(key: string): string {
  return `${generation} ${key}`;
}

/** The graph has changed: whatever is shown is asked for again, and shown as it is until the answer is there. */
export function dropAnswers(): void {
  generation += 1;
  for (const listener of [...listeners]) listener();
}

/** Calls `listener` whenever answers were dropped, until the answer is called. */
export function subscribeAnswers(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
