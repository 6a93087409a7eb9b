import { describe, expect, it } from 'vitest';
import type { CardEntity, GraphData, LineRelation, Step } from '../../../client/graph/model.ts';
import { toView } from '../../../client/graph/toView.ts';
import { MOST_ELEMENTS } from '../../../client/graph/withinBudget.ts';
import { SAMPLE_TERMS } from './sample.ts';

const HUBS = 80;
const TYPES = ['LEADS', 'SUPERVISES', 'TARGETS', 'PART_OF'] as const;

/** Bodies of which each has eight of its own in each of four ways, and all of which are parts of the first. */
const toHubs = (): GraphData => {
  const entities = new Map<string, CardEntity>();
  const relations = new Map<string, LineRelation>();
  const add = (id: string): void => {
    entities.set(id, {
      __typename: 'Body',
      id,
      kind: 'BODY',
      collective: false,
      category: { id: SAMPLE_TERMS.categories.find(({ kind }) => kind === 'BODY')?.id ?? '' },
      name: { zh: id, en: id },
      section: { id: 's' },
      degree: { total: 40, implied: 0 },
    });
  };
  const join = (source: string, type: (typeof TYPES)[number], target: string): void => {
    const id = `${source}~${type}~${target}`;
    const ends = { source: { id: source }, target: { id: target } };
    relations.set(id, { id, type, basis: 'STATED', agent: 'EXPLICIT', verb: '', ...ends });
  };
  for (let hub = 0; hub < HUBS; hub += 1) add(`h${hub}`);
  for (let hub = 0; hub < HUBS; hub += 1) {
    if (hub > 0) join(`h${hub}`, 'PART_OF', 'h0');
    for (const type of TYPES)
      for (let n = 0; n < 8; n += 1) {
        const id = `h${hub}-${type}-${n}`;
        add(id);
        join(`h${hub}`, type, id);
      }
  }
  return { entities, relations };
};
const data = toHubs();
const view = (steps: readonly Step[]): ReturnType<typeof toView> =>
  toView(data, steps, {
    language: 'zh',
    terms: SAMPLE_TERMS,
    showImplied: false,
    selection: null,
  });
/** The first hub with all of its parts, and every hub expanded once. */
const all: Step[] = [
  { type: 'open', id: 'h0' },
  { type: 'expand', id: 'h0' },
  ...Array.from({ length: HUBS - 1 }, (_, at): Step => ({ type: 'expand', id: `h${at + 1}` })),
];

describe('a link that expands very much', () => {
  it('paints no more than 1,500 elements, and counts the rest', () => {
    const { entities, lines, headings } = view(all);
    expect(entities.length + lines.length).toBeLessThanOrEqual(MOST_ELEMENTS);
    expect(entities.length + lines.length).toBeGreaterThan(MOST_ELEMENTS - 40);
    const last = entities.find(({ id }) => id === `h${HUBS - 1}`);
    expect(last?.toggle).toBe('expand');
    expect(entities.some(({ id }) => id.startsWith(`h${HUBS - 1}-`))).toBe(false);
    // The last group has the first hub as well, which is in view.
    const folded = headings.filter(({ id }) => id.startsWith(`h${HUBS - 1}|`));
    expect(folded.map(({ count }) => count)).toEqual([8, 8, 8, 9]);
  });

  it('lets headings and cards overlap nowhere', () => {
    const { entities, headings } = view(all);
    const boxes = [...entities, ...headings].toSorted((a, b) => a.y - b.y);
    for (const [at, box] of boxes.entries())
      for (const other of boxes.slice(at + 1, at + 12))
        expect(
          Math.abs(box.x - other.x) * 2 < box.width + other.width &&
            Math.abs(box.y - other.y) * 2 < box.height + other.height,
          `${box.id} ${other.id}`,
        ).toBe(false);
  });

  it('shows what was folded to whoever asks for it, in place of its headings', () => {
    const id = `h${HUBS - 1}`;
    const before = view(all);
    const after = view([...all, { type: 'expand', id }]);
    expect(before.entities.some((entity) => entity.id === `${id}-LEADS-0`)).toBe(false);
    expect(after.entities.some((entity) => entity.id === `${id}-LEADS-0`)).toBe(true);
    expect(after.headings.length).toBe(before.headings.length);
    const collapsed = view([...all, { type: 'collapse', id }]);
    expect(collapsed.headings.length).toBe(before.headings.length - TYPES.length);
  });
});
