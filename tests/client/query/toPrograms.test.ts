import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toProgram, type Program } from '../../../client/query/toPrograms.ts';

const run = promisify(execFile);

/** All that means something to a shell, to JavaScript, to Python or to JSON. */
const HOSTILE =
  '府院“联动”\'机制\' "x" `y` ${z} $(rm) \\n \\\\ """ \'\'\' #{} % \u2028 JSON\nJSON\n!! 😀 </script>';
const ASKED = {
  query: `# ${HOSTILE.replaceAll(/[\n\u2028]/g, ' ')}\nquery Q($text: String!) {\n  search(text: $text) { totalCount }\n}\n`,
  variables: { text: HOSTILE, none: null, yes: true, list: [], ids: ['a', 1.5], empty: {} },
};

let server: Server;
let folder: string;
let endpoint: string;
let bodies: unknown[] = [];
/** Answers with what it was asked. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fazhi-programs-'));
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      expect(request.headers['content-type']).toBe('application/json');
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
      bodies.push(body);
      response.setHeader('content-type', 'application/json');
      const isBad = request.url?.includes('bad');
      response.end(JSON.stringify(isBad ? { errors: [{ message: '查不到' }] } : { data: body }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** What runs each of them, and the name of its file. */
const RUNNERS: Record<Program, { command: string; file: string }> = {
  curl: { command: 'sh', file: 'query.sh' },
  javascript: { command: process.execPath, file: 'query.mjs' },
  python: { command: 'python3', file: 'query.py' },
};
const start = async (program: Program, address: string): Promise<string> => {
  const { command, file } = RUNNERS[program];
  const path = join(folder, file);
  await writeFile(path, toProgram(program, address, ASKED));
  const env = { ...process.env, PYTHONIOENCODING: 'utf-8', NO_PROXY: '*', no_proxy: '*' };
  return (await run(command, [path], { env })).stdout;
};
const has = async (command: string): Promise<boolean> => {
  try {
    await run(command, ['--version']);
    return true;
  } catch {
    return false;
  }
};

describe.each(['curl', 'javascript', 'python'] as const)('a query as %s', (program) => {
  it('asks exactly what it was made of, and writes the answer', async () => {
    const { command } = RUNNERS[program];
    if (program === 'python' && !(await has(command))) {
      // Nothing here can run it: that its strings are those of JSON is all that can be told.
      console.warn('python3 is missing: the Python text was read, and not run.');
      const quoted = /^QUERY = """([^]*?)(?<!\\)"""$/m.exec(
        toProgram(program, endpoint, ASKED),
      )?.[1];
      expect(quoted?.replace(/\\(.)/g, '$1')).toBe(ASKED.query);
      return;
    }
    bodies = [];
    const written = await start(program, endpoint);
    expect(bodies).toEqual([ASKED]);
    const answer = JSON.parse(written) as { data?: unknown };
    expect(program === 'curl' ? answer.data : answer).toEqual(ASKED);
  });

  it('says what the server says where it fails', async () => {
    if (program === 'python' && !(await has('python3'))) return;
    const outcome = start(program, `${endpoint}?bad`);
    if (program === 'curl') expect(await outcome).toContain('查不到');
    else await expect(outcome).rejects.toThrow('查不到');
  });
});
