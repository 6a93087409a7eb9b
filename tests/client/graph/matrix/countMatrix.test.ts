import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyHidden } from '../../../../client/graph/applyHidden.ts';
import { NOTHING_HIDDEN, type Hidden } from '../../../../client/graph/Hidden.ts';
import { AXES, toAxis, toAxisChoice } from '../../../../client/graph/matrix/axes.ts';
import { countMatrix } from '../../../../client/graph/matrix/countMatrix.ts';
import { listPlaces, type MatrixTerms } from '../../../../client/graph/matrix/listPlaces.ts';
import { findCell, listCells, type Matrix } from '../../../../client/graph/matrix/Matrix.ts';
import type { GraphData } from '../../../../client/graph/model.ts';
import { createApp, type App } from '../../../../server/app.ts';
import { openEmbeddedStore } from '../../../../server/openEmbeddedStore.ts';
import { ask } from '../../../support/ask.ts';
import { readRealGraph } from '../../../support/readRealGraph.ts';
import { hiddenArbitrary, quotedArbitrary } from '../hiddenArbitrary.ts';
import { SAMPLE_TERMS } from '../sample.ts';

interface Answer {
  rows: { id: string; name: { zh: string; en: string }; count: number }[];
  columns: Answer['rows'];
  cells: { row: string; column: string; count: number; relations: { id: string }[] }[];
}

const TERMS: MatrixTerms = {
  ...SAMPLE_TERMS,
  sections: ['s.1', 's.2', 's.2.1', 's.2.2'].map((id) => ({
    id,
    title: { zh: id, en: id },
    part: id.startsWith('s.2.') ? { id: 's.2' } : null,
  })),
  indicators: [],
};

function count(
  data: GraphData,
  axes: Matrix['axes'],
  {
    terms = TERMS,
    hidden = NOTHING_HIDDEN,
    of = new Map(),
  }: { terms?: MatrixTerms; hidden?: Hidden; of?: ReadonlyMap<string, string> } = {},
): Matrix {
  const passing = applyHidden(data, hidden).data;
  return countMatrix(
    passing,
    axes,
    {
      rows: listPlaces(axes.rows, passing, terms, hidden),
      columns: listPlaces(axes.columns, passing, terms, hidden),
    },
    of,
  );
}

describe('the axes', () => {
  it('are of a kind one by one or by category, or of something else', () => {
    for (const axis of AXES) expect(toAxis(toAxisChoice(axis))).toBe(axis);
    expect(toAxis({ of: 'OUTCOME', byCategory: true })).toBe('OUTCOME_CATEGORY');
    expect(toAxis({ of: 'SECTION', byCategory: true })).toBe('SECTION');
  });
});

describe('a matrix of the real graph', () => {
  let app: App;
  let data: GraphData;
  let terms: MatrixTerms;
  let of: ReadonlyMap<string, string>;
  beforeAll(async () => {
    app = createApp({ store: await openEmbeddedStore() });
    const real = await readRealGraph();
    data = real.data;
    const answer = await ask(
      app,
      `{ ontology { indicators { id name { zh en } } }
       }`,
    );
    const indicators = answer.data.ontology.indicators as MatrixTerms['indicators'];
    terms = {
      ...real.library.ontology,
      sections: real.library.reports.flatMap(({ sections }) => sections),
      indicators,
    };
    of = new Map(await readMeasured(app));
  });

  it('has every axis of the schema', async () => {
    const { data: answered } = await ask(
      app,
      '{ __type(name: "MatrixAxis") { enumValues { name } } }',
    );
    const names = (answered.__type as { enumValues: { name: string }[] }).enumValues;
    expect(AXES.toSorted()).toEqual(names.map(({ name }) => name).toSorted());
  });

  const compare = async (
    axes: Matrix['axes'],
    hidden: Hidden,
    filter: Record<string, unknown>,
  ): Promise<void> => {
    const { data: answered, errors } = await ask(
      app,
      `query ($rows: MatrixAxis!, $columns: MatrixAxis!, $filter: RelationFilter) {
        matrix(rows: $rows, columns: $columns, filter: $filter) {
          rows { id name { zh en } count } columns { id name { zh en } count }
          cells { row column count relations(first: 100) { id } }
        } }`,
      { ...axes, filter },
    );
    const name = `${axes.rows} by ${axes.columns}, ${JSON.stringify(filter)}`;
    expect(errors, name).toBeUndefined();
    const theirs = answered.matrix as Answer;
    const ours = count(data, axes, { terms, hidden, of });
    const toLines = (lines: Matrix['rows']): Answer['rows'] =>
      lines
        .filter((line) => line.count > 0)
        .map((line) => ({ id: line.id, name: line.name, count: line.count }));
    expect(toLines(ours.rows), name).toEqual(theirs.rows);
    expect(toLines(ours.columns), name).toEqual(theirs.columns);
    expect(listCells(ours), name).toHaveLength(theirs.cells.length);
    for (const cell of theirs.cells) {
      const own = findCell(ours, cell.row, cell.column)?.relations ?? [];
      expect(own, `${name}: ${cell.row} ${cell.column}`).toHaveLength(cell.count);
      expect(new Set(cell.relations.map(({ id }) => id))).toEqual(new Set(own.slice(0, 100)));
    }
  };

  it('has names, order and counts as the server has them, for every pair of axes', async () => {
    for (const rows of AXES)
      for (const columns of AXES) await compare({ rows, columns }, NOTHING_HIDDEN, {});
  });

  it('counts what the filter lets pass as the server does', async () => {
    const types = terms.relationTypes.map(({ id }) => id);
    const cases: [Hidden, Record<string, unknown>][] = [
      [
        { ...NOTHING_HIDDEN, types: ['LEADS', 'USES'] },
        { types: types.filter((type) => type !== 'LEADS' && type !== 'USES') },
      ],
      [{ ...NOTHING_HIDDEN, bases: ['STATED'] }, { bases: ['JUXTAPOSED', 'INFERRED'] }],
      [{ ...NOTHING_HIDDEN, agents: ['IMPLIED'] }, { agents: ['EXPLICIT'] }],
      [{ ...NOTHING_HIDDEN, agents: ['EXPLICIT'] }, { agents: ['IMPLIED'] }],
      [
        { ...NOTHING_HIDDEN, kinds: ['OUTCOME'], bases: ['INFERRED'] },
        { entityKinds: ['BODY', 'MECHANISM', 'INITIATIVE'], bases: ['STATED', 'JUXTAPOSED'] },
      ],
    ];
    const pairs: Matrix['axes'][] = [
      { rows: 'BODY', columns: 'MECHANISM' },
      { rows: 'BODY', columns: 'BODY' },
      { rows: 'MECHANISM', columns: 'OUTCOME' },
      { rows: 'BODY_CATEGORY', columns: 'SECTION' },
      { rows: 'INDICATOR', columns: 'RELATION_TYPE' },
      { rows: 'SECTION', columns: 'INITIATIVE_CATEGORY' },
    ];
    for (const [hidden, filter] of cases)
      for (const axes of pairs) await compare(axes, hidden, filter);
  });

  it('lacks, of what the server counts in some sections, just what joins an entity quoted in others alone', async () => {
    const sections = terms.sections.map(({ id }) => id);
    const kept = sections.filter((id) => id.startsWith('wancheng-2025.2'));
    const hidden = {
      ...NOTHING_HIDDEN,
      sections: sections.filter((id) => !kept.includes(id)).toSorted(),
    };
    const axes = { rows: 'BODY', columns: 'MECHANISM' } as const;
    const { data: answered } = await ask(
      app,
      `query ($sections: [ID!]) { matrix(rows: BODY, columns: MECHANISM, filter: { sections: $sections }) {
        cells { relations(first: 100) { id source { id } target { id } } } } }`,
      { sections: kept },
    );
    const { cells } = answered.matrix as {
      cells: { relations: { id: string; source: { id: string }; target: { id: string } }[] }[];
    };
    const theirs = cells.flatMap(({ relations }) => relations);
    const own = new Set(
      listCells(count(data, axes, { terms, hidden })).flatMap((c) => c.relations),
    );
    expect(own.size).toBeGreaterThan(0);
    const isElsewhere = (id: string): boolean =>
      (data.sections?.get(id) ?? []).every((section) => !kept.includes(section));
    for (const { id, source, target } of theirs)
      expect(own.has(id), id).toBe(!isElsewhere(source.id) && !isElsewhere(target.id));
    const known = new Set(theirs.map(({ id }) => id));
    for (const id of own) expect(known.has(id), id).toBe(true);
  });
});

async function readMeasured(app: App): Promise<[string, string][]> {
  const measured: [string, string][] = [];
  let after: string | null = null;
  do {
    const { data } = await ask(
      app,
      `query ($after: String) { entities(first: 100, after: $after, filter: { kinds: [OUTCOME] }) {
        pageInfo { hasNextPage endCursor } nodes { id ... on Outcome { measure { indicator { id } } } } } }`,
      { after },
    );
    const { nodes, pageInfo } = data.entities as {
      nodes: { id: string; measure: { indicator: { id: string } | null } | null }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    for (const { id, measure } of nodes)
      if (measure?.indicator) measured.push([id, measure.indicator.id]);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return measured;
}

describe('a matrix', () => {
  const axisArbitrary = fc.constantFrom(...AXES);

  it('turns with its axes, and counts each relation of a line once', () => {
    fc.assert(
      fc.property(
        quotedArbitrary,
        hiddenArbitrary,
        axisArbitrary,
        axisArbitrary,
        (data, hidden, rows, columns) => {
          const matrix = count(data, { rows, columns }, { hidden });
          const turned = count(data, { rows: columns, columns: rows }, { hidden });
          expect(turned.rows).toEqual(matrix.columns);
          expect(turned.total).toBe(matrix.total);
          for (const cell of listCells(matrix)) {
            const { row, column, ...rest } = cell;
            expect(findCell(turned, column, row)).toEqual({ row: column, column: row, ...rest });
            expect(new Set(cell.relations).size).toBe(cell.relations.length);
          }
          for (const row of matrix.rows) {
            const met = listCells(matrix).filter((cell) => cell.row === row.id);
            expect(new Set(met.flatMap(({ relations }) => relations)).size).toBe(row.count);
          }
        },
      ),
    );
  });

  it('shows the best basis of a cell, and an implied subject only where all are', () => {
    fc.assert(
      fc.property(quotedArbitrary, axisArbitrary, axisArbitrary, (data, rows, columns) => {
        for (const cell of listCells(count(data, { rows, columns }))) {
          const held = cell.relations.map((id) => data.relations.get(id));
          const bases = held.map((relation) => relation?.basis);
          const best = ['STATED', 'JUXTAPOSED', 'INFERRED'].find((b) => bases.includes(b as never));
          expect(cell.basis).toBe(best);
          expect(cell.implied).toBe(held.every((relation) => relation?.agent === 'IMPLIED'));
        }
      }),
    );
  });

  it('has no line for what is filtered away', () => {
    fc.assert(
      fc.property(quotedArbitrary, hiddenArbitrary, (data, hidden) => {
        const ids = (axis: Matrix['axes']['rows']): string[] =>
          count(data, { rows: axis, columns: 'RELATION_TYPE' }, { hidden }).rows.map(
            ({ id }) => id,
          );
        for (const id of ids('RELATION_TYPE')) expect(hidden.types).not.toContain(id);
        for (const id of ids('SECTION')) expect(hidden.sections).not.toContain(id);
        for (const id of ids('BODY_CATEGORY')) expect(hidden.categories).not.toContain(id);
        for (const id of ids('BODY')) {
          expect(hidden.kinds).not.toContain('BODY');
          expect(hidden.categories).not.toContain(data.entities.get(id)?.category.id);
        }
      }),
    );
  });
});
