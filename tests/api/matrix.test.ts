import { beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import { ask } from '../support/ask.ts';

interface Matrix {
  rows: { id: string; name: { zh: string }; count: number }[];
  columns: { id: string; count: number }[];
  cells: {
    row: string;
    column: string;
    count: number;
    relations: { id: string; evidence: { quote: string }[] }[];
  }[];
}

describe('matrix', () => {
  let app: App;
  beforeAll(async () => {
    app = createApp({ store: await openEmbeddedStore() });
  });
  const read = async (rows: string, columns: string, filter = ''): Promise<Matrix> => {
    const { data, errors } = await ask(
      app,
      `{ matrix(rows: ${rows}, columns: ${columns}${filter}) {
        rows { id name { zh } count } columns { id count }
        cells { row column count relations(first: 100) { id evidence { quote } } }
      } }`,
    );
    expect(errors).toBeUndefined();
    return data.matrix as Matrix;
  };

  it('says who takes part in what, with names, counts and quotes', async () => {
    const { rows, columns, cells } = await read(
      'BODY',
      'MECHANISM',
      ', filter: { types: [TAKES_PART_IN], agents: [EXPLICIT] }',
    );
    expect(rows.map(({ name }) => name.zh)).toContain('区法院');
    const court = cells.filter(({ row }) => row === 'wancheng-2025.district-court');
    expect(court).toMatchObject([
      { column: 'wancheng-2025.government-court-linkage-mechanism', count: 1 },
    ]);
    expect(court[0]?.relations[0]?.evidence.map(({ quote }) => quote)).toContain(
      '区法院常态化与涉诉单位联动',
    );
    for (const { count, relations } of cells) expect(relations).toHaveLength(count);
    for (const axis of [rows, columns])
      for (const { id, count } of axis) {
        const met = cells.filter(({ row, column }) => row === id || column === id);
        expect(new Set(met.flatMap(({ relations }) => relations.map((one) => one.id))).size).toBe(
          count,
        );
      }
  });

  it('stands in the order of the ontology and of the text, cells row by row', async () => {
    const { data } = await ask(
      app,
      '{ ontology { relationTypes { id } } report(id: "wancheng-2025") { sections { id } } }',
    );
    const { rows, columns, cells } = await read('SECTION', 'RELATION_TYPE');
    const sections = data.report.sections.map(({ id }: { id: string }) => id) as string[];
    const types = data.ontology.relationTypes.map(({ id }: { id: string }) => id) as string[];
    expect(rows.map(({ id }) => id)).toEqual(
      sections.filter((id) => rows.some((row) => row.id === id)),
    );
    expect(columns.map(({ id }) => id)).toEqual(types);
    const places = cells.map(
      ({ row, column }) => sections.indexOf(row) * 100 + types.indexOf(column),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('refuses what is no number of relations', async () => {
    const { errors } = await ask(
      app,
      '{ matrix(rows: BODY, columns: MECHANISM) { cells { relations(first: 101) { id } } } }',
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
