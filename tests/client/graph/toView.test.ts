import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANE_GEOMETRY, LANE_KINDS, toLaneLeft } from '../../../client/graph/laneGeometry.ts';
import type { Box, GraphData, Step, View, ViewOptions } from '../../../client/graph/model.ts';
import { toToggleStep } from '../../../client/graph/toToggleStep.ts';
import { toView } from '../../../client/graph/toView.ts';
import { dataArbitrary, stepsArbitrary } from './arbitraries.ts';
import { SAMPLE_DATA, SAMPLE_TERMS, toData } from './sample.ts';

const OPTIONS: ViewOptions = {
  language: 'zh',
  terms: SAMPLE_TERMS,
  showImplied: false,
  selection: null,
};
const RUNS = { numRuns: 150 };

const languages = fc.constantFrom('zh' as const, 'en' as const);
const optionsArbitrary = fc
  .record({ language: languages, showImplied: fc.boolean() })
  .map((some): ViewOptions => ({ ...OPTIONS, ...some }));

const toPlaces = (view: View): Map<string, Box> =>
  new Map(view.entities.map(({ id, x, y, width, height }) => [id, { x, y, width, height }]));

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

/** What the server would have sent by then: the entities opened so far, and all that is joined to them. */
const toLoaded = (data: GraphData, steps: readonly Step[]): GraphData => {
  const ids = new Set(
    steps.flatMap((step) => (step.type === 'open' || step.type === 'expand' ? [step.id] : [])),
  );
  const near = new Set(ids);
  for (const { source, target } of data.relations.values()) {
    if (ids.has(source.id)) near.add(target.id);
    if (ids.has(target.id)) near.add(source.id);
  }
  return toData(
    [...data.entities.values()].filter(({ id }) => near.has(id)),
    [...data.relations.values()].filter(
      ({ source, target }) => near.has(source.id) && near.has(target.id),
    ),
  );
};

describe('toView, on random graphs and step logs', () => {
  test('no card but one that is dragged moves or changes its size while it is in view', () => {
    fc.assert(
      fc.property(dataArbitrary, stepsArbitrary, optionsArbitrary, (data, steps, options) => {
        for (let n = 1; n < steps.length; n += 1) {
          const before = toPlaces(toView(data, steps.slice(0, n), options));
          const after = toPlaces(toView(data, steps.slice(0, n + 1), options));
          const step = steps[n];
          if (step?.type === 'move') before.delete(step.id);
          for (const [id, box] of after) if (before.has(id)) expect(box).toEqual(before.get(id));
        }
      }),
      RUNS,
    );
  });

  test('what is loaded later does not move what was placed before', () => {
    fc.assert(
      fc.property(dataArbitrary, stepsArbitrary, optionsArbitrary, (data, steps, options) => {
        for (let n = 1; n <= steps.length; n += 1) {
          const some = steps.slice(0, n);
          const loaded = toLoaded(data, some);
          expect(toPlaces(toView(loaded, some, options))).toEqual(
            toPlaces(toView(data, some, options)),
          );
        }
      }),
      RUNS,
    );
  });

  test('no two cards or headings overlap, and each stands in its lane', () => {
    fc.assert(
      fc.property(dataArbitrary, stepsArbitrary, optionsArbitrary, (data, steps, options) => {
        const view = toView(data, steps, options);
        const boxes: Box[] = [...view.entities, ...view.headings];
        for (const [index, box] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        }
        const geometry = LANE_GEOMETRY[options.language];
        for (const card of view.entities) {
          const left = toLaneLeft(LANE_KINDS.indexOf(card.kind), geometry);
          expect(card.x - card.width / 2).toBeGreaterThanOrEqual(left);
          // A "+n" may reach a little into the gutter; a word that nothing can break, too.
          const isWhole = card.lines.every((line) => line.length < 12);
          if (isWhole) {
            expect(card.x + card.width / 2).toBeLessThanOrEqual(left + geometry.width + 10);
          }
        }
      }),
      RUNS,
    );
  });

  test('no line crosses a card or a heading', () => {
    fc.assert(
      fc.property(dataArbitrary, stepsArbitrary, optionsArbitrary, (data, steps, options) => {
        const view = toView(data, steps, options);
        for (const { points } of view.lines) {
          for (const [index, point] of points.slice(0, -1).entries()) {
            const next = points[index + 1] ?? point;
            expect(point.x === next.x || point.y === next.y).toBe(true);
            const stretch = {
              x: (point.x + next.x) / 2,
              y: (point.y + next.y) / 2,
              width: Math.abs(point.x - next.x),
              height: Math.abs(point.y - next.y),
            };
            const crossed = view.entities.filter((card) =>
              overlap(
                {
                  ...card,
                  width: 20 + card.textWidth,
                  x: card.x - card.width / 2 + 10 + card.textWidth / 2,
                },
                stretch,
              ),
            );
            expect(crossed.map(({ id }) => id)).toEqual([]);
          }
        }
      }),
      RUNS,
    );
  });

  test('the same steps give the same view, whatever is selected', () => {
    fc.assert(
      fc.property(dataArbitrary, stepsArbitrary, fc.nat(39), (data, steps, selected) => {
        const selection = { type: 'entity' as const, id: `e${selected}` };
        const view = toView(data, steps, OPTIONS);
        expect(toView(data, steps, OPTIONS)).toEqual(view);
        const other = toView(data, steps, { ...OPTIONS, selection });
        expect(other.entities).toEqual(view.entities);
        expect(other.headings).toEqual(view.headings);
      }),
      RUNS,
    );
  });

  test('every relation among the cards is drawn or counted as folded', () => {
    fc.assert(
      fc.property(dataArbitrary, stepsArbitrary, optionsArbitrary, (data, steps, options) => {
        const view = toView(data, steps, options);
        const ids = new Set(view.entities.map(({ id }) => id));
        const among = [...data.relations.values()].filter(
          ({ source, target }) => ids.has(source.id) && ids.has(target.id),
        );
        expect(view.relations.length + view.folded).toBe(among.length);
        expect(view.lines.map(({ id }) => id)).toEqual(view.relations);
        if (options.showImplied) expect(view.folded).toBe(0);
      }),
      RUNS,
    );
  });

  test('toggling expands until nothing is hidden, then collapses to where it began', () => {
    fc.assert(
      fc.property(dataArbitrary, fc.nat(6), (data, focus) => {
        const steps: Step[] = [{ type: 'open', id: `e${focus}` }];
        const first = toView(data, steps, OPTIONS);
        for (const card of first.entities.filter(({ role }) => role === 'neighbour')) {
          const log = [...steps];
          let view = first;
          for (let n = 0; n < 3; n += 1) {
            const step = toToggleStep(view, card.id);
            if (!step) break;
            log.push(step);
            view = toView(data, log, OPTIONS);
            if (step.type === 'expand') continue;
            expect(toPlaces(view)).toEqual(toPlaces(first));
            break;
          }
          const last = log.at(-1);
          expect(last?.type === 'collapse' || log.length === 1).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

const open = (id: string, options: Partial<ViewOptions> = {}, more: Step[] = []): View =>
  toView(SAMPLE_DATA, [{ type: 'open', id }, ...more], { ...OPTIONS, ...options });
const find = (view: View, id: string): View['entities'][number] => {
  const card = view.entities.find((entity) => entity.id === id);
  if (!card) throw new Error(`The view has no card ${id}; the sample has changed.`);
  return card;
};

describe('toView, on the sample', () => {
  test('the focus keeps its lane and stands at height 0', () => {
    const view = open('government-court-linkage-mechanism');
    const focus = find(view, 'government-court-linkage-mechanism');
    expect(focus.role).toBe('focus');
    expect(focus.y).toBe(0);
    expect(focus.x - focus.width / 2).toBe(toLaneLeft(1, LANE_GEOMETRY.zh));
  });

  test('neighbours of its kind hang below it under the name of the relation as read from it', () => {
    const view = open('government-court-linkage-mechanism');
    const part = find(view, 'court-appearance-guidelines');
    expect(part.y).toBeGreaterThan(0);
    expect(part.x - part.width / 2).toBe(toLaneLeft(1, LANE_GEOMETRY.zh) + 18);
    expect(view.headings.map(({ text, count }) => `${text} ${count}`)).toEqual([
      '包含 2',
      '衔接 1',
      '包含 8',
    ]);
  });

  test('relations with an implied agent are folded, except those of the focus and of the selection', () => {
    const id = 'linkage-extension';
    const implied = `district-government~LEADS~${id}`;
    const steps: Step[] = [{ type: 'expand', id: 'district-government' }];
    const folded = open('government-court-linkage-mechanism', {}, steps);
    expect(folded.relations).not.toContain(implied);
    expect(folded.folded).toBeGreaterThan(0);
    const selection = { type: 'entity' as const, id };
    expect(open('government-court-linkage-mechanism', { selection }, steps).relations).toContain(
      implied,
    );
    expect(open(id).relations).toContain(implied);
    const all = open('government-court-linkage-mechanism', { showImplied: true }, steps);
    expect(all.relations).toContain(implied);
    expect(all.folded).toBe(0);
  });

  test('a card counts the relations that it does not show', () => {
    const view = open('government-court-linkage-mechanism');
    expect(find(view, 'government-court-linkage-mechanism').hidden).toBe(0);
    const court = find(view, 'district-court');
    expect(court.hidden).toBe(1);
    expect(court.toggle).toBe('expand');
  });

  test('a relation word stands on its line where the gutter holds it; else, and for many, a heading says it', () => {
    const zh = open('government-court-linkage-mechanism');
    expect(zh.lines.some(({ word }) => word?.text === '建立')).toBe(true);
    expect(zh.lines.some(({ word }) => word?.text === '属于')).toBe(false);
    expect(zh.headings.map(({ text, count }) => `${text} ${count}`)).toContain('包含 8');
    const en = open('government-court-linkage-mechanism', { language: 'en' });
    expect(en.lines.every(({ word }) => word === null)).toBe(true);
    expect(en.headings.map(({ text }) => text)).toContain('is established by');
  });

  test('a hub shows eight of a group, and the rest when it is expanded', () => {
    const hub = [...SAMPLE_DATA.entities.values()][0];
    if (!hub) throw new Error('The sample is empty; write it again.');
    const bodies = Array.from({ length: 20 }, (_, index) => ({
      ...hub,
      kind: 'BODY' as const,
      id: `b${index}`,
    }));
    const target = { ...hub, id: 'hub', degree: { total: 20, implied: 0 } };
    const first = [...SAMPLE_DATA.relations.values()][0];
    if (!first) throw new Error('The sample has no relations; write it again.');
    const relations = bodies.map(({ id }, index) => ({
      ...first,
      id: `r${index}`,
      type: 'SUPERVISES' as const,
      agent: 'EXPLICIT' as const,
      source: { id },
      target: { id: 'hub' },
    }));
    const data = toData([target, ...bodies], relations);
    const steps: Step[] = [{ type: 'open', id: 'hub' }];
    const capped = toView(data, steps, OPTIONS);
    expect(capped.entities).toHaveLength(9);
    expect(find(capped, 'hub').hidden).toBe(12);
    expect(capped.headings[0]?.count).toBe(20);
    const step = toToggleStep(capped, 'hub');
    expect(step).toEqual({ type: 'expand', id: 'hub' });
    const all = toView(data, [...steps, { type: 'expand', id: 'hub' }], OPTIONS);
    expect(all.entities).toHaveLength(21);
    expect(toToggleStep(all, 'hub')).toEqual({ type: 'collapse', id: 'hub' });
  });

  test('steps that name what is not in view or not known do nothing', () => {
    const plain = open('government-court-linkage-mechanism');
    const odd: Step[] = [
      { type: 'expand', id: 'nobody' },
      { type: 'collapse', id: 'district-court' },
      { type: 'expand', id: 'party-school' },
    ];
    expect(open('government-court-linkage-mechanism', {}, odd)).toEqual(plain);
    expect(toView(SAMPLE_DATA, [{ type: 'open', id: 'nobody' }], OPTIONS).entities).toEqual([]);
    expect(toView(SAMPLE_DATA, [], OPTIONS).entities).toEqual([]);
  });
});
