import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { mapStore } from '../../server/store/mapStore.ts';
import { postTo, provideServices, QUESTION } from '../support/provideServices.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openEmbeddedStore();
});
const { start, forget } = provideServices();

describe('stopping', () => {
  it('lets an answer under way go out, and refuses what comes then', async () => {
    let finish: () => void = () => undefined;
    let begun = false;
    const slow = mapStore(store, (name, method) =>
      name === 'getOntology'
        ? async (...args) => {
            begun = true;
            await new Promise<void>((resolve) => (finish = resolve));
            return method(...args);
          }
        : method,
    );
    const service = await start(slow);
    const underWay = postTo(service, { query: '{ ontology { kinds { id } } }' });
    await expect.poll(() => begun).toBe(true);
    const stopped = service.stop();
    const late = await postTo(service, QUESTION);
    expect(late.status).toBe(503);
    expect(late.headers.get('retry-after')).toBe('5');
    expect((await fetch(`${service.address}/readyz`)).status).toBe(503);
    expect((await fetch(`${service.address}/healthz`)).status).toBe(200);
    finish();
    const answer = (await (await underWay).json()) as { data: { ontology: { kinds: unknown[] } } };
    expect(answer.data.ontology.kinds).toHaveLength(4);
    await stopped;
    await expect(postTo(service, QUESTION)).rejects.toThrow();
    forget();
  });
});

describe('connections on which nothing is asked', () => {
  it('do not hold up the stop', async () => {
    const service = await start(store);
    const sockets = ['', 'POST /graphql HT'].map((sent) => {
      const socket = connect(service.port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(sent);
      return socket;
    });
    await (await postTo(service, QUESTION)).text();
    const begun = performance.now();
    await service.stop();
    expect(performance.now() - begun).toBeLessThan(5_000);
    for (const socket of sockets) socket.destroy();
    forget();
  });

  it('and questions in a row whose asker has gone are no longer waited for', async () => {
    const service = await start(store);
    const body = JSON.stringify(QUESTION);
    const one = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const socket = connect(service.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(one.repeat(20));
    await expect.poll(() => service.lines.length).toBeGreaterThan(0);
    socket.destroy();
    const begun = performance.now();
    await service.stop();
    expect(performance.now() - begun).toBeLessThan(5_000);
    forget();
  });
});
