import type {
  Answered,
  Engine,
  EngineAnswer,
  EngineGlobal,
  EngineOrder,
} from './engineMessages.ts';

/** The engine of a script over a graph, both as texts: in a worker, or else in the page. Rejects where it does not run. */
export async function openEngine(script: string, graph: string): Promise<Engine> {
  const worker = await startWorker(script, graph);
  return worker ? askWorker(worker) : openInPage(script, graph);
}

/** A worker that has opened the graph; null where the browser lets a page that came from a file have none. */
function startWorker(script: string, graph: string): Promise<Worker | null> {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  return new Promise<Worker | null>((resolve) => {
    try {
      const worker = new Worker(address);
      worker.addEventListener('error', () => resolve(null), { once: true });
      worker.addEventListener('message', () => resolve(worker), { once: true });
      worker.postMessage({ type: 'open', graph } satisfies EngineOrder);
    } catch {
      resolve(null);
    }
  }).finally(() => URL.revokeObjectURL(address));
}

interface Waiting {
  resolve: (answered: Answered) => void;
  reject: (reason: Error) => void;
}

function askWorker(worker: Worker): Engine {
  const waiting = new Map<number, Waiting>();
  const tell = (order: EngineOrder): void => worker.postMessage(order);
  worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
    if (data.type === 'ready') return;
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.type === 'answer') one?.resolve({ status: data.status, text: data.text });
    else one?.reject(new Error(data.fault));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  let asked = 0;
  return (question, signal) => {
    signal.throwIfAborted();
    asked += 1;
    const id = asked;
    return new Promise<Answered>((resolve, reject) => {
      const stop = (): void => {
        waiting.delete(id);
        tell({ type: 'stop', id });
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', stop, { once: true });
      const end = (): void => signal.removeEventListener('abort', stop);
      waiting.set(id, {
        resolve: (answered) => {
          end();
          resolve(answered);
        },
        reject: (reason) => {
          end();
          reject(reason);
        },
      });
      tell({ type: 'ask', id, question });
    });
  };
}

function openInPage(script: string, graph: string): Engine {
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
  element.remove();
  const open = (globalThis as EngineGlobal).fazhiEngine;
  if (!open) throw new Error('The script that answers questions does not run.');
  return open(graph);
}
