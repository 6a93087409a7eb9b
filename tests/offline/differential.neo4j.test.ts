import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readExamples } from '../../scripts/docs/readExamples.ts';
import { createApp, type App } from '../../server/app.ts';
import { createOfflineFile } from '../../server/offline/createOfflineFile.ts';
import { openShell } from '../../server/offline/openShell.ts';
import { createIndexSource } from '../../server/search/createIndexSource.ts';
import { launchBrowser } from '../support/browser.ts';
import { buildOffline } from '../support/buildOffline.ts';
import { createNeo4jTestStore, describeNeo4j } from '../support/neo4j.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { QUERIES, type Asked } from './queries.ts';

/**
 * The same JSON with the keys of each object in one order: the executor writes the fields of an object as their values come, so
 * that two answers of one server may differ in it too. Lists stay as they are.
 */
const inOneOrder = (text: string): string =>
  JSON.stringify(JSON.parse(text), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

describeNeo4j('the file for offline use and the server on Neo4j', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  let app: App;
  let close: () => Promise<void>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fazhi-differential-'));
    // As a person builds it, so that the shell is there; then with the graph that the database holds.
    await buildOffline(join(folder, 'embedded.html'));
    const shell = await openShell(() => undefined);
    const opened = await createNeo4jTestStore(await readRealSeed());
    ({ close } = opened);
    app = createApp({ store: opened.store });
    const { bytes } = await createOfflineFile(shell, {
      store: opened.store,
      withIndex: createIndexSource(opened.store),
    });
    const file = join(folder, 'neo4j.html');
    await writeFile(file, bytes);
    browser = await launchBrowser();
    const context = await browser.newContext({ offline: true });
    page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.waitForFunction(() => 'fazhi' in window);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await close();
    await rm(folder, { recursive: true, force: true });
  });

  const askServer = async ({ query, variables = {} }: Asked): Promise<string> => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify({ query, variables }),
    });
    return response.text();
  };
  const askFile = ({ query, variables = {} }: Asked): Promise<string> =>
    page.evaluate(
      async ([text, values]) => {
        const { fazhi } = window as unknown as {
          fazhi: { graphql: (query: string, variables: object) => Promise<unknown> };
        };
        return JSON.stringify(await fazhi.graphql(text, values));
      },
      [query, variables] as const,
    );

  it.each(QUERIES)('answer $name in the same bytes', async (asked) => {
    const served = inOneOrder(await askServer(asked));
    expect('errors' in (JSON.parse(served) as object)).toBe(asked.fault ?? false);
    expect(inOneOrder(await askFile(asked))).toBe(served);
  });

  it('answer all examples of the documentation in the same bytes', async () => {
    const examples = await readExamples();
    expect(examples.length).toBeGreaterThan(10);
    for (const { query, variables } of examples) {
      const asked = { name: '', query, variables: variables ?? {} };
      expect(inOneOrder(await askFile(asked))).toBe(inOneOrder(await askServer(asked)));
    }
  });

  it('differ in what they say of where the graph lies, and in nothing else of it', async () => {
    const asked = { name: '', query: '{ graph { store revision loadedAt } }' };
    const served = inOneOrder(await askServer(asked));
    expect(served).toContain('"store":"neo4j"');
    expect(inOneOrder(await askFile(asked))).toBe(
      served.replace('"store":"neo4j"', '"store":"memory"'),
    );
  });
});
