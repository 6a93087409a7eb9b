import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { runServer, startServer, type RunningServer } from '../support/startServer.ts';

const running: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop('SIGKILL')));
});

describe('npm start', () => {
  it('serves the page, the API and the probes on one port, and ends on SIGTERM', async () => {
    const server = await startServer();
    running.push(server);
    const get = (path: string) => fetch(new URL(path, server.address));

    const page = await get('/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    const html = await page.text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1];
    expect(script).toBeDefined();
    expect((await get(script!)).headers.get('cache-control')).toContain('immutable');
    expect(html).not.toMatch(/(?:src|href)="https?:/);

    const graph = await get('/graphql?query={graph{store}}');
    expect(await graph.json()).toEqual({ data: { graph: { store: 'memory' } } });
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);

    const file = await get('/export/gexf?kinds=BODY');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="fazhi-graph-/);
    expect(await file.text()).toMatch(/<\/gexf>\n$/);
    expect((await get('/export/gex')).status).toBe(404);

    const missing = await get('/nowhere');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('Nothing is at /nowhere');

    expect(await server.stop('SIGTERM')).toBe(0);
  });

  it('serves GraphiQL where a browser opens the API, whole and from files of its own', async () => {
    const server = await startServer();
    running.push(server);
    const get = (path: string, accept: string) =>
      fetch(new URL(path, server.address), { headers: { accept } });

    const page = await get('/graphql', 'text/html,*/*;q=0.8');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('vary')).toContain('Accept');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const html = await page.text();
    expect(html).toContain('<title>GraphiQL');
    expect(html).not.toMatch(/(?:src|href)="https?:/);
    const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect((await get(file, '*/*')).status, file).toBe(200);

    const explorer = await (await get('/', 'text/html')).text();
    const scripts = files.filter((file) => file.endsWith('.js') && !file.includes('runtime'));
    for (const script of scripts) expect(explorer).not.toContain(script);

    const answer = await get('/graphql?query={graph{store}}', 'application/json');
    expect(answer.headers.get('vary')).toContain('Accept');
    expect(await answer.json()).toEqual({ data: { graph: { store: 'memory' } } });
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT: “abc” is no port'],
    [{ HOST: '203.0.113.1' }, 'HOST: “203.0.113.1” is no address of this machine'],
  ])('with %j says what to do, in one line', async (env, message) => {
    const { status, output } = await runServer({ env });
    expect(status).toBe(1);
    expect(output).toContain(message);
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  it('says so when the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { status, output } = await runServer({ env: { PORT: String(port) } });
    other.close();
    expect(status).toBe(1);
    expect(output.trim()).toBe(
      `Port ${port} is in use; stop what listens there, or set PORT to a free one (0 lets the system choose).`,
    );
  });

  it('knows no store but its two', async () => {
    const { status, output } = await runServer({ args: ['postgres'] });
    expect(status).toBe(1);
    expect(output.trim()).toBe(
      'There is no store “postgres”; leave it out, or give memory or neo4j.',
    );
  });
});

describe('npm run start:neo4j', () => {
  it('says so when the database named cannot be reached', async () => {
    const { status, output } = await runServer({
      args: ['neo4j'],
      env: { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
    });
    expect(status).toBe(1);
    expect(output).toContain('bolt://127.0.0.1:1');
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).not.toMatch(/\bat .*\.(ts|js)/);
  });
});
