/**
 * The API inside the page: the server’s own schema, resolvers, limits and search over the memory store. Runs as a worker, so
 * that no question holds the page up, or in the page where there are no workers.
 */
import './setImmediate.ts';
import { createApp } from '../../server/app.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { openDictionaries } from './dictionaries.ts';
import type { EngineAnswer, EngineGlobal, EngineOrder, OpenEngine } from './engineMessages.ts';
import type { OfflineGraph } from './OfflineFile.ts';

/** Never asked over a network; the API wants an absolute address. */
const ENDPOINT = 'http://fazhi.invalid/graphql';

const openEngine: OpenEngine = (text) => {
  const { seed, loadedAt, dictionaries } = JSON.parse(text) as OfflineGraph;
  openDictionaries(dictionaries);
  const store = createMemoryStore(seed, { loadedAt: new Date(loadedAt) });
  const app = createApp({ store, onFault: (error) => console.error(error) });
  return async (question, signal) => {
    const response = await app.fetch(ENDPOINT, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: question,
      signal,
    });
    return { status: response.status, text: await response.text() };
  };
};

/** Opens the graph with the first message, and answers those that follow. */
function serve(): void {
  const answer = (message: EngineAnswer): void => self.postMessage(message);
  const running = new Map<number, AbortController>();
  let engine: ReturnType<OpenEngine> | null = null;
  self.addEventListener('message', ({ data }: MessageEvent<EngineOrder>) => {
    if (data.type === 'open') {
      engine = openEngine(data.graph);
      answer({ type: 'ready' });
    } else if (data.type === 'stop') running.get(data.id)?.abort();
    else if (engine) {
      const { id, question } = data;
      const controller = new AbortController();
      running.set(id, controller);
      engine(question, controller.signal)
        .then(
          (answered) => answer({ type: 'answer', id, ...answered }),
          (error: unknown) => answer({ type: 'fault', id, fault: String(error) }),
        )
        .finally(() => running.delete(id));
    }
  });
}

if (typeof document === 'undefined') serve();
else (globalThis as EngineGlobal).fazhiEngine = openEngine;
