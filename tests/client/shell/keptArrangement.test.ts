import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { View } from '../../../client/graph/model.ts';
import { arrangeOverview, type OverviewAsked } from '../../../client/shell/arrangeOverview.ts';
import { keepArranged, readArranged, type Origin } from '../../../client/shell/keptArrangement.ts';
import { readRealGraph, type RealGraph } from '../../support/readRealGraph.ts';
import { toAsked } from './toAsked.ts';

let graph: RealGraph;
let asked: OverviewAsked;
let origin: Origin;
let stored: Map<string, string>;
let search: string;

const arrange = (changed: Partial<OverviewAsked> = {}): View => {
  const view = arrangeOverview(graph.data, { ...asked, ...changed });
  if (!view) throw new Error('The network has no view.');
  return view;
};

beforeAll(async () => {
  graph = await readRealGraph();
  asked = toAsked(graph);
  origin = { script: 'https://a.example/assets/page-Ab3_-xyz.js', revision: 'sha256:1', asked };
});

beforeEach(() => {
  stored = new Map();
  search = '';
  vi.stubGlobal('window', {
    get location() {
      return { search };
    },
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => stored.set(key, text),
    },
  });
});

afterEach(() => void vi.unstubAllGlobals());

test.each<Partial<OverviewAsked>>([
  {},
  { language: 'en' },
  { arrangement: 'lanes' },
  { field: 'wancheng-2025.2.3' },
  { showImplied: true, width: 1200, height: 900 },
])('a view with %o is the same when it is read again', (changed) => {
  const other = { ...origin, asked: { ...asked, ...changed } };
  keepArranged(other, arrange(changed));
  expect(readArranged(other, graph.data)).toEqual(arrange(changed));
});

test.each<[string, Partial<Origin>, Partial<OverviewAsked>]>([
  ['other code', { script: 'https://a.example/assets/page-Ab3_-xyy.js' }, {}],
  ['another graph', { revision: 'sha256:2' }, {}],
  ['another language', {}, { language: 'en' }],
  ['another arrangement', {}, { arrangement: 'lanes' }],
  ['another width', {}, { width: 791 }],
  ['another height', {}, { height: 621 }],
  ['an opened field', {}, { field: 'wancheng-2025.2.3' }],
  ['implied relations', {}, { showImplied: true }],
  ['something selected', {}, { selection: { type: 'entity', id: 'wancheng-2025.linkage' } }],
])('for %s there is none', (_, other, changed) => {
  keepArranged(origin, arrange());
  const asks = { ...origin, ...other, asked: { ...asked, ...changed } };
  expect(readArranged(asks, graph.data)).toBeNull();
  expect(readArranged(origin, graph.data)).not.toBeNull();
});

test('only the last one is kept', () => {
  const other = { ...origin, revision: 'sha256:2' };
  keepArranged(origin, arrange());
  keepArranged(other, arrange());
  expect(readArranged(origin, graph.data)).toBeNull();
  expect(readArranged(other, graph.data)).not.toBeNull();
});

test.each([undefined, 'http://localhost:4000/shell/prepareFirst.ts', 'file:///a/fazhi.html'])(
  'nothing is kept for %s, which does not tell one build from the next',
  (script) => {
    keepArranged({ ...origin, script }, arrange());
    expect(stored.size).toBe(0);
  },
);

test('nothing is kept in a frame of another page', () => {
  search = '?embed';
  keepArranged(origin, arrange());
  expect(stored.size).toBe(0);
});

test('what is broken, or of entities that the graph has not, is made anew', () => {
  keepArranged(origin, arrange());
  const [[key, text]] = [...stored] as [[string, string]];
  const name = text.split('\n')[0];
  for (const broken of ['', name!, `${name}\n`, `${name}\n{`, `${name}\n{}`, `${name}\nnull`]) {
    stored.set(key, broken);
    expect(readArranged(origin, graph.data), broken).toBeNull();
  }
  stored.set(key, text.replace('wancheng-2025.', 'elsewhere.'));
  expect(readArranged(origin, graph.data)).toBeNull();
});

test('a browser that stores nothing is no fault', () => {
  vi.stubGlobal('window', {
    location: { search },
    get localStorage() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  expect(() => keepArranged(origin, arrange())).not.toThrow();
  expect(readArranged(origin, graph.data)).toBeNull();
});
