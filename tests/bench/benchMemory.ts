import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { toAsker } from './askers.ts';
import { askMany } from './compare.ts';
import { SEARCH, toQuestions } from './questions.ts';

const SERVER = fileURLToPath(new URL('./memoryServer.ts', import.meta.url));
const REQUESTS = 10_000;
const BETWEEN_READINGS = 2_000;

export interface MemoryReading {
  requests: number;
  heapMb: number;
  rssMb: number;
}

/** What a server holds after so many requests of all kinds, read after its garbage is collected. */
export async function benchMemory(
  uri: string,
  reports: number,
  onProgress: (message: string) => void,
): Promise<MemoryReading[]> {
  const execArgv = ['--import', 'jiti/register', '--expose-gc'];
  const server = fork(SERVER, [uri], { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  try {
    const { port } = await receive<{ port: number }>(server);
    const address = `http://127.0.0.1:${port}/graphql`;
    const asks = toQuestions(reports).map(({ name, query, variables }) => ({
      name,
      ask: toAsker({ fetch }, query, variables, address),
    }));
    // The first search builds the index, which stays.
    await asks.find(({ name }) => name === SEARCH)?.ask(0);
    const ask = (at: number) => asks[at % asks.length]?.ask(Math.floor(at / asks.length));
    const readings: MemoryReading[] = [];
    for (let from = 0; from < REQUESTS; from += BETWEEN_READINGS) {
      await askMany(async (at) => ask(at), from, BETWEEN_READINGS);
      const requests = from + BETWEEN_READINGS;
      const reading = { requests, ...(await read(server)) };
      readings.push(reading);
      onProgress(
        `${requests} of ${REQUESTS} requests: heap ${reading.heapMb} MB, resident ${reading.rssMb} MB`,
      );
    }
    return readings;
  } finally {
    server.disconnect();
  }
}

async function read(server: ChildProcess): Promise<{ heapMb: number; rssMb: number }> {
  const answer = receive<{ heapUsed: number; rss: number }>(server);
  server.send('read');
  const { heapUsed, rss } = await answer;
  return { heapMb: toMb(heapUsed), rssMb: toMb(rss) };
}

async function receive<T>(server: ChildProcess): Promise<T> {
  const ended = once(server, 'exit').then(() => {
    throw new Error('The server that is watched has ended.');
  });
  ended.catch(() => undefined);
  const [message] = (await Promise.race([once(server, 'message'), ended])) as [T];
  return message;
}

function toMb(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
