import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { createService } from '../../server/createService.ts';
import { readEnv, type Env } from '../../server/env.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';

export interface OpenService {
  /** Without a slash at its end. */
  address: string;
  port: number;
  /** What it has logged, line by line. */
  lines: Record<string, unknown>[];
  stop(): Promise<void>;
}

/** The service as `main.ts` makes it, in this process, over the store given. Unless told otherwise it serves the page’s sources as its pages. */
export async function openService(
  store: GraphStore,
  more: Partial<Env> = {},
  clientFolder = 'client',
): Promise<OpenService> {
  const lines: Record<string, unknown>[] = [];
  const log = new Writable({
    write(chunk: Buffer, _encoding, done) {
      for (const line of chunk.toString().trim().split('\n'))
        lines.push(JSON.parse(line) as Record<string, unknown>);
      done();
    },
  });
  const env = { ...readEnv({}), logLevel: 'debug' as const, ...more };
  const logger = pino({ level: env.logLevel, base: null }, log);
  const { server, stop } = createService(store, env, clientFolder, logger);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, port, lines, stop };
}
