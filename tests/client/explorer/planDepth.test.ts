import { beforeAll, describe, expect, it } from 'vitest';
import { planDepth } from '../../../client/explorer/planDepth.ts';
import { listLoaded, MOST_EXPANDED } from '../../../client/explorer/readSteps.ts';
import type { GraphData, Step, ViewOptions } from '../../../client/graph/model.ts';
import type { Terms } from '../../../client/graph/Terms.ts';
import { findDepth, toDepthSteps } from '../../../client/graph/toDepth.ts';
import { toView } from '../../../client/graph/toView.ts';
import { readRealGraph } from '../../support/readRealGraph.ts';

let data: GraphData;
let options: ViewOptions;
beforeAll(async () => {
  const real = await readRealGraph();
  const graph: { data: GraphData; terms: Terms } = {
    data: real.data,
    terms: real.library.ontology,
  };
  data = graph.data;
  options = { language: 'zh', terms: graph.terms, showImplied: false, selection: null };
});

const load = (): Promise<GraphData> => Promise.resolve(data);
const FOCI = ['government-court-linkage-mechanism', 'district-court', 'district-government'];

describe('planDepth', () => {
  it('expands ring by ring, moves nothing, and leads back to where it began', async () => {
    for (const focus of FOCI) {
      const open: Step[] = [{ type: 'open', id: `wancheng-2025.${focus}` }];
      const before = toView(data, open, options);
      expect(findDepth(before, data, options)).toBe(1);
      for (const depth of [2, 3] as const) {
        const plan = await planDepth(open, depth, options, load);
        const log = [...open, ...plan.steps];
        const view = toView(data, log, options);
        expect(plan.count).toBe(view.entities.length);
        expect(view.entities).toEqual(
          expect.arrayContaining(
            before.entities.map(({ id, x, y }) => expect.objectContaining({ id, x, y })),
          ),
        );
        expect(listLoaded(log).length).toBeLessThanOrEqual(MOST_EXPANDED);
        if (plan.isLimited) expect(listLoaded(log)).toHaveLength(MOST_EXPANDED);
        else expect(toDepthSteps(view, data, depth, options)).toEqual([]);
        const back = await planDepth(log, 1, options, load);
        expect(toView(data, [...log, ...back.steps], options).entities).toEqual(before.entities);
      }
    }
  });

  it('does nothing where the depth is there already', async () => {
    const open: Step[] = [{ type: 'open', id: `wancheng-2025.${FOCI[0] ?? ''}` }];
    expect((await planDepth(open, 1, options, load)).steps).toEqual([]);
  });
});
