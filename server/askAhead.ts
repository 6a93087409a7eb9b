import { askFirst } from './askFirst.ts';
import { readFirstWords } from './readFirstWords.ts';
import type { GraphStore } from './store/GraphStore.ts';

/**
 * Asks a store once what is asked of it first: the first screen, what the server prepares, and how much there is. A database
 * that has just started makes the plans of these statements then, one by one, which may take it longer than a question may:
 * `store` had better be a patient one. Resolves when all are answered, or `timeoutMs` have gone by; to what kept some from
 * being answered, of which nobody else is told.
 */
export async function askAhead(store: GraphStore, timeoutMs: number): Promise<unknown[]> {
  const questions = [
    askFirst(store, timeoutMs),
    store.getStatistics(null),
    store.listSearchDocuments(),
    readFirstWords(store),
  ];
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const error = new Error(`It took longer than ${timeoutMs / 1000} s.`);
    timer = setTimeout(() => reject(error), timeoutMs);
  });
  const answers = await Promise.allSettled(
    questions.map((question) => Promise.race([question, tooLate])),
  );
  clearTimeout(timer);
  return answers.flatMap((answer): unknown[] =>
    answer.status === 'rejected' ? [answer.reason] : [],
  );
}
