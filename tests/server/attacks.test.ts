import { readFile } from 'node:fs/promises';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../support/startServer.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ env: { RATE_LIMIT: '1000000', METRICS: '1' } });
}, 120_000);
afterAll(() => server.stop());

const url = (): string => `${server.address}graphql`;
const AUDITS = serverAudits({ url });

describe('GraphQL over HTTP, as the server is started', () => {
  it('has all audits', () => expect(AUDITS).toHaveLength(61));

  it.each(AUDITS.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    },
  );
});

describe('after an attack', () => {
  const ask = async (body: string): Promise<number> => {
    const response = await fetch(url(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    }).catch(() => null);
    await response?.text();
    return response?.status ?? 0;
  };
  const attack = async (body: string): Promise<{ status: number; code: unknown } | null> => {
    const response = await fetch(url(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    }).catch(() => null);
    if (!response) return null;
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return { status: response.status, code: errors[0]?.extensions.code };
  };
  const readMegabytes = async (): Promise<number> => {
    const status = await readFile(`/proc/${server.process.pid ?? 0}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  };

  it.skipIf(process.platform !== 'linux')(
    'the process lives, its memory returns, and an honest question is answered',
    async () => {
      const honest = JSON.stringify({ query: '{ graph { store } }' });
      for (let at = 0; at < 20; at++) await ask(honest);
      const before = await readMegabytes();
      const nested = `{ entities(first: 100) { nodes { ${'relations(first: 100) { nodes { target { '.repeat(6)} id ${'} } } '.repeat(6)} } } }`;
      const comment = (at: number): string =>
        JSON.stringify({ query: `{ graph { store } } # ${at} ${'x'.repeat(900_000)}` });
      const attacks: [body: string, status: number, code: string][] = [
        [JSON.stringify({ query: nested }), 200, 'LIMIT_EXCEEDED'],
        [
          JSON.stringify({ query: `{ ${'a: graph { store } '.repeat(10_000)} }` }),
          200,
          'LIMIT_EXCEEDED',
        ],
        [
          JSON.stringify({ query: '{', more: 'x'.repeat(5_000_000) }),
          413,
          'REQUEST_ENTITY_TOO_LARGE',
        ],
        [
          JSON.stringify({ query: '{', more: 'x'.repeat(64_000_000) }),
          413,
          'REQUEST_ENTITY_TOO_LARGE',
        ],
        [JSON.stringify({ query: '{a'.repeat(9_000) }), 200, 'LIMIT_EXCEEDED'],
        ['['.repeat(100_000), 400, 'BAD_REQUEST'],
        ...Array.from({ length: 300 }, (_, at): [string, number, string] => [
          comment(at),
          200,
          'LIMIT_EXCEEDED',
        ]),
      ];
      for (const [body, status, code] of attacks) {
        const answer = await attack(body);
        // The connection may be closed while so much is still being sent.
        if (answer !== null || status !== 413)
          expect(answer, body.slice(0, 60)).toEqual({ status, code });
      }
      expect(await ask(honest)).toBe(200);
      await expect
        .poll(readMegabytes, { timeout: 20_000, interval: 500 })
        .toBeLessThan(before + 150);
    },
  );
});
