import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ReadGraph } from './expectedRows.ts';
import { toAttributes } from './readXml.ts';

const SCRIPT = fileURLToPath(new URL('readNetworkx.py', import.meta.url));

/** Why networkx cannot be asked; null where it can. */
export function whyNoNetworkx(): string | null {
  const { error, status } = spawnSync('python3', ['-c', 'import networkx']);
  if (error) return 'there is no python3';
  return status === 0 ? null : 'python3 has no networkx (Debian: python3-networkx)';
}

/** As networkx reads it. Throws what it says against the file. */
export function readWithNetworkx(format: 'gexf' | 'graphml', text: string): ReadGraph {
  const { stdout, stderr, status } = spawnSync('python3', [SCRIPT, format], {
    input: text,
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr);
  const { nodes, edges } = JSON.parse(stdout) as ReadGraph;
  return {
    nodes: Object.fromEntries(Object.entries(nodes).map(([id, data]) => [id, toAttributes(data)])),
    edges: Object.fromEntries(
      Object.entries(edges).map(([key, { id: _, kind: __, ...data }]) => [key, toAttributes(data)]),
    ),
  };
}
