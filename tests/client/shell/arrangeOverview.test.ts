import { beforeAll, expect, test } from 'vitest';
import { arrangeOverview, type OverviewAsked } from '../../../client/shell/arrangeOverview.ts';
import { readRealGraph, type RealGraph } from '../../support/readRealGraph.ts';
import { toAsked } from './toAsked.ts';

let graph: RealGraph;
let asked: OverviewAsked;

beforeAll(async () => {
  graph = await readRealGraph();
  asked = toAsked(graph);
});

test('what was arranged last is there again, for a graph and all that it was arranged by', () => {
  const first = arrangeOverview(graph.data, asked);
  expect(first?.fields?.rows.length).toBeGreaterThan(10);
  expect(arrangeOverview(graph.data, { ...asked })).toBe(first);
  expect(arrangeOverview({ ...graph.data }, asked)).not.toBe(first);
});

test.each<Partial<OverviewAsked>>([
  { arrangement: 'lanes' },
  { showImplied: true },
  { field: 'wancheng-2025.2.3' },
  { language: 'en' },
  { width: 700 },
  { height: 400 },
  { selection: { type: 'entity', id: 'wancheng-2025.linkage' } },
])('with %o it is arranged anew', (change) => {
  const former = arrangeOverview(graph.data, asked);
  const other = arrangeOverview(graph.data, { ...asked, ...change });
  expect(other).not.toBe(former);
  expect(arrangeOverview(graph.data, asked)).toEqual(former);
});

test('the network has a canvas of its own', () => {
  expect(arrangeOverview(graph.data, { ...asked, arrangement: 'network' })).toBeNull();
});
