import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphData, Point } from '../../../../client/graph/model.ts';
import { layoutNetwork, toNetworkLayout } from '../../../../client/graph/network/layoutNetwork.ts';
import { MARK_BOX } from '../../../../client/graph/network/markSize.ts';
import { isShared } from '../../../../client/graph/network/NetworkLayout.ts';
import { toNetworkInput } from '../../../../client/graph/network/toNetworkInput.ts';
import { toUnfolded } from '../../../../client/graph/network/toNetworkView.ts';
import { generateReports } from '../../../bench/generator.ts';
import { dataArbitrary } from '../arbitraries.ts';
import { toData } from '../sample.ts';
import { listSections, REAL_DATA, REAL_ONTOLOGY, REAL_SECTIONS, toGraphData } from './realGraph.ts';

const REAL_INPUT = toNetworkInput(REAL_DATA, REAL_SECTIONS);
const REAL_LAYOUT = toNetworkLayout(REAL_INPUT);

/** Pairs of places whose boxes touch; compared within strips, so that large graphs are quick. */
const findOverlaps = (places: ReadonlyMap<string, Point>): string[] => {
  const sorted = [...places].toSorted(([, a], [, b]) => a.x - b.x);
  return sorted.flatMap(([id, place], index) => {
    const found: string[] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const [otherId, other] = sorted[next]!;
      if (other.x - place.x >= MARK_BOX) break;
      if (Math.abs(other.y - place.y) < MARK_BOX) found.push(`${id} and ${otherId}`);
    }
    return found;
  });
};

/** With each entity in one of a few sections, named in some of them only. */
const spread = (data: GraphData, sections: number): GraphData =>
  toData(
    [...data.entities.values()].map((entity, index) => ({
      ...entity,
      section: { id: `r.${(index * 7) % sections}` },
    })),
    [...data.relations.values()],
  );

describe('the layout of the network', () => {
  it('places every entity of the real graph, none on another', () => {
    expect([...REAL_LAYOUT.places.keys()].toSorted()).toEqual(
      [...REAL_DATA.entities.keys()].toSorted(),
    );
    expect(findOverlaps(REAL_LAYOUT.places)).toEqual([]);
  });

  it('is the same in every run, and does not depend on the order of relations of other fields', () => {
    expect(toNetworkLayout(toNetworkInput(REAL_DATA, REAL_SECTIONS))).toEqual(REAL_LAYOUT);
    for (const { x, y } of REAL_LAYOUT.places.values())
      expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
  });

  it('keeps every entity inside of its field’s cell, and cells apart', () => {
    for (const [index, { id, members }] of REAL_INPUT.fields.entries()) {
      const cell = REAL_LAYOUT.cells[index]!;
      for (const member of members) {
        const { x, y } = REAL_LAYOUT.places.get(member)!;
        const isInside =
          x > cell.left && x < cell.left + cell.width && y > cell.top && y < cell.top + cell.height;
        expect(isInside, `${member} in ${id}`).toBe(true);
        if (!isShared(id)) expect(REAL_DATA.entities.get(member)?.section.id).toBe(id);
      }
    }
    for (const a of REAL_LAYOUT.cells)
      for (const b of REAL_LAYOUT.cells) {
        if (a === b) continue;
        const isApart =
          a.left + a.width <= b.left ||
          b.left + b.width <= a.left ||
          a.top + a.height <= b.top ||
          b.top + b.height <= a.top;
        expect(isApart).toBe(true);
      }
  });

  it('stands bodies that act in several fields together, and no others', () => {
    const shared = REAL_INPUT.fields.filter(({ id }) => isShared(id));
    expect(shared).toHaveLength(1);
    for (const id of shared[0]!.members) {
      const sections = new Set(
        [...REAL_DATA.relations.values()]
          .filter(({ agent }) => agent !== 'IMPLIED')
          .flatMap(({ source, target }) =>
            source.id === id ? [target.id] : target.id === id ? [source.id] : [],
          )
          .map((other) => REAL_DATA.entities.get(other)!)
          .filter(({ kind }) => kind !== 'BODY')
          .map(({ section }) => section.id),
      );
      expect(REAL_DATA.entities.get(id)?.kind).toBe('BODY');
      expect(sections.size).toBeGreaterThan(1);
    }
  });

  it('says how far it has come, field by field', () => {
    const steps = [...layoutNetwork(REAL_INPUT)];
    const total = REAL_INPUT.fields.length;
    expect(steps).toEqual(Array.from({ length: total }, (_, at) => ({ done: at + 1, total })));
  });

  it('lays random graphs out without overlap, the same twice', () => {
    fc.assert(
      fc.property(dataArbitrary, fc.integer({ min: 1, max: 6 }), (random, count) => {
        const data = spread(random, count);
        const sections = Array.from({ length: count }, (_, at) => `r.${at}`);
        const layout = toNetworkLayout(toNetworkInput(data, sections));
        expect(layout.places.size).toBe(data.entities.size);
        expect(findOverlaps(layout.places)).toEqual([]);
        expect(toNetworkLayout(toNetworkInput(data, sections))).toEqual(layout);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a graph of several thousand', () => {
  const reports = [...generateReports(REAL_ONTOLOGY, { reports: 12, seed: 7 })];
  const data = toGraphData(reports);
  const input = toNetworkInput(data, listSections(reports));

  it('folds all fields until one is asked for, and lays out no other', () => {
    expect(toUnfolded(REAL_DATA, null)).toBeNull();
    expect(toUnfolded(data, null)).toEqual(new Set());
    const layout = toNetworkLayout(input, toUnfolded(data, null));
    expect(layout.places.size).toBe(0);
    expect(layout.cells).toHaveLength(input.fields.length);
  });

  it('unfolds a field where it stands, whatever else is laid out', () => {
    const field = input.fields[5]!;
    const one = toNetworkLayout(input, toUnfolded(data, field.id));
    expect([...one.places.keys()].toSorted()).toEqual(field.members.toSorted());
    const two = toNetworkLayout(input, new Set([field.id, input.fields[40]!.id]));
    expect(two.cells).toEqual(one.cells);
    for (const [id, place] of one.places) expect(two.places.get(id)).toEqual(place);
    expect(findOverlaps(two.places)).toEqual([]);
  });

  it('has every entity in exactly one field', () => {
    const members = input.fields.flatMap((field) => field.members);
    expect(data.entities.size).toBe(12 * 280);
    expect(members.toSorted()).toEqual([...data.entities.keys()].toSorted());
  });
});
