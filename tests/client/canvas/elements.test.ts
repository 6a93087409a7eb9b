import { describe, expect, test } from 'vitest';
import { toElements } from '../../../client/canvas/toElements.ts';
import { toWeights } from '../../../client/canvas/toEdges.ts';
import { toHighlight } from '../../../client/canvas/toHighlight.ts';
import type { JointSelection, Selection } from '../../../client/graph/Selection.ts';
import { toView } from '../../../client/graph/toView.ts';
import { SAMPLE_DATA, SAMPLE_TERMS } from '../graph/sample.ts';

const FOCUS = 'government-court-linkage-mechanism';
const open = (selection: JointSelection | null) =>
  toView(SAMPLE_DATA, [{ type: 'open', id: FOCUS }], {
    language: 'zh',
    terms: SAMPLE_TERMS,
    showImplied: false,
    selection,
  });

describe('toWeights', () => {
  test('gives points back along and across the straight way', () => {
    const points = [
      { x: 10, y: 20 },
      { x: 60, y: 20 },
      { x: 60, y: 90 },
      { x: 110, y: 90 },
    ];
    const { weights, distances } = toWeights(points);
    const [from, to] = [points[0], points[3]];
    if (!from || !to) throw new Error('A line has two ends; give it some.');
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    weights.forEach((weight, index) => {
      const distance = distances[index] ?? NaN;
      const x = from.x + weight * (to.x - from.x) - (distance * (to.y - from.y)) / length;
      const y = from.y + weight * (to.y - from.y) + (distance * (to.x - from.x)) / length;
      expect(x).toBeCloseTo(points[index + 1]?.x ?? NaN);
      expect(y).toBeCloseTo(points[index + 1]?.y ?? NaN);
    });
  });
});

describe('toHighlight', () => {
  test('dims what is not joined to the selected entity', () => {
    const selection: Selection = { type: 'entity', id: 'district-court' };
    const highlight = toHighlight(open(selection), selection);
    expect(highlight.ofEntity('district-court')).toBe('selected');
    expect(highlight.ofEntity(FOCUS)).toBe('');
    expect(highlight.ofEntity('court-appearance-guidelines')).toBe('dim');
    expect(highlight.ofLine(`court-appearance-guidelines~PART_OF~${FOCUS}`)).toBe('dim');
    expect(highlight.ofLine(`district-court~TAKES_PART_IN~${FOCUS}`)).toBe('joined');
  });

  test('leaves the ends of the selected relation', () => {
    const id = `linkage-extension~PART_OF~${FOCUS}`;
    const highlight = toHighlight(open({ type: 'relation', id }), { type: 'relation', id });
    expect(highlight.ofLine(id)).toBe('selected');
    expect(highlight.ofEntity('linkage-extension')).toBe('');
    expect(highlight.ofEntity('district-court')).toBe('dim');
  });

  test('leaves what a passage quotes, and the ends of its relations', () => {
    const id = `linkage-extension~PART_OF~${FOCUS}`;
    const passage: JointSelection = {
      type: 'passage',
      id: 'report@3-9',
      claims: new Set([id, 'district-court', 'nowhere']),
    };
    const highlight = toHighlight(open(passage), passage);
    expect(highlight.ofLine(id)).toBe('joined');
    for (const kept of ['linkage-extension', FOCUS, 'district-court'])
      expect(highlight.ofEntity(kept)).toBe('');
    expect(highlight.ofEntity('court-appearance-guidelines')).toBe('dim');
    expect(highlight.ofLine(`district-court~TAKES_PART_IN~${FOCUS}`)).toBe('dim');
    const elsewhere = { ...passage, claims: new Set(['nowhere']) };
    expect(toHighlight(open(elsewhere), elsewhere).ofEntity('district-court')).toBe('');
  });

  test('keeps the neighbours of all selected entities, and lifts out those that they share', () => {
    const selection: JointSelection = {
      type: 'entity',
      id: 'district-court',
      also: ['linkage-extension'],
    };
    const highlight = toHighlight(open(selection), selection);
    expect(highlight.ofEntity('district-court')).toBe('selected');
    expect(highlight.ofEntity('linkage-extension')).toBe('selected');
    expect(highlight.ofEntity(FOCUS)).toBe('shared');
    expect(highlight.ofEntity('court-appearance-guidelines')).toBe('dim');
    expect(highlight.ofLine(`district-court~TAKES_PART_IN~${FOCUS}`)).toBe('joined');
    expect(highlight.ofLine(`linkage-extension~PART_OF~${FOCUS}`)).toBe('joined');
    expect(highlight.ofLine(`court-appearance-guidelines~PART_OF~${FOCUS}`)).toBe('dim');
  });

  test('dims nothing where the selection is not in view', () => {
    const selection: Selection = { type: 'entity', id: 'party-school' };
    expect(toHighlight(open(selection), selection).ofEntity(FOCUS)).toBe('');
  });
});

describe('toElements', () => {
  const elements = toElements(open(null), null);
  const find = (id: string) => elements.find(({ data }) => data.id === id);

  test('names each thing once, and edges between cards that are there', () => {
    const ids = elements.map(({ data }) => data.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { data } of elements.filter(({ group }) => group === 'edges')) {
      expect(find(String(data.source))).toBeDefined();
      expect(find(String(data.target))).toBeDefined();
    }
  });

  test('marks basis, direction and implied agent', () => {
    expect(
      find('line linkage-extension~PART_OF~government-court-linkage-mechanism')?.classes,
    ).toMatch(/stated/u);
    const implied = find(
      'line district-government~ESTABLISHES~government-court-linkage-mechanism',
    )?.classes;
    expect(implied).toMatch(/head-from/u);
    expect(implied).toMatch(/tail-to/u);
    const symmetric = find(
      'line government-court-linkage-mechanism~CONNECTS~government-procuratorate-linkage-mechanism',
    )?.classes;
    expect(symmetric).not.toMatch(/head/u);
  });
});
