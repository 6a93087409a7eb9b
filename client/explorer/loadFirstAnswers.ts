import { keepAnswer, toRequestKey } from './answers.ts';
import { joinRequest } from './joinRequest.ts';
import { requestLibrary, type Library } from './Library.ts';
import { requestOverview } from './requestOverview.ts';
import type { GraphData } from '../graph/model.ts';

/** Loads what `useLoaded` would ask for under this key, so that it is there when it does. */
async function loadAnswer<Data>(
  key: string,
  load: (signal: AbortSignal) => Promise<Data>,
): Promise<Data> {
  const { answer, leave } = joinRequest(toRequestKey(key), load);
  const data = await answer.finally(leave);
  keepAnswer(key, data);
  return data;
}

/** The answers that the first screen is made of. */
export interface FirstAnswers {
  library: Library;
  /** Null where the address opens something else. */
  overview: GraphData | null;
}

/** Rejects where one of them cannot be had: whoever renders asks again, and says so. */
export async function loadFirstAnswers(isWhole: boolean): Promise<FirstAnswers> {
  const [library, overview] = await Promise.all([
    loadAnswer('library', requestLibrary),
    isWhole ? loadAnswer('overview', requestOverview) : null,
  ]);
  return { library, overview };
}
