import { StoreError } from '../GraphStore.ts';
import type { GraphInfo } from '../GraphStore.ts';
import type { MemoryGraph } from './MemoryGraph.ts';

export function getGraph({ reports, revision, loadedAt }: MemoryGraph): GraphInfo {
  if (reports.size === 0)
    throw new StoreError('EMPTY', 'The embedded store holds no report; add one to the seed.');
  return { revision, loadedAt, store: 'memory' };
}
