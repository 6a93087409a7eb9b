/** Requests under way: parts of the page that ask the same at the same time are given one answer. */

interface Running {
  answer: Promise<unknown>;
  controller: AbortController;
  users: number;
}

export interface JoinedRequest<Data> {
  answer: Promise<Data>;
  /** To be called once by each that has joined; the last one aborts what is not answered yet. */
  leave: () => void;
}

const running = new Map<string, Running>();

/** Starts what `key` names, or joins it where it is under way; `load` is the same for the same key. */
export function joinRequest<Data>(
  key: string,
  load: (signal: AbortSignal) => Promise<Data>,
): JoinedRequest<Data> {
  const joined = running.get(key) ?? startRequest(key, load);
  joined.users += 1;
  return {
    answer: joined.answer as Promise<Data>,
    leave: () => {
      joined.users -= 1;
      if (joined.users > 0) return;
      forget(key, joined);
      joined.controller.abort(new DOMException('Superseded', 'AbortError'));
    },
  };
}

function startRequest(key: string, load: (signal: AbortSignal) => Promise<unknown>): Running {
  const controller = new AbortController();
  const started: Running = { answer: load(controller.signal), controller, users: 0 };
  running.set(key, started);
  const end = (): void => forget(key, started);
  started.answer.then(end, end);
  return started;
}

/** What came after it under the same key stays. */
function forget(key: string, ended: Running): void {
  if (running.get(key) === ended) running.delete(key);
}
