import { readFileSync } from 'node:fs';
import type { Driver, RecordShape } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../graph-seed/model.ts';
import {
  createNeo4jTestStore,
  describeNeo4j,
  openTestDriver,
  requireNeo4j,
} from '../support/neo4j.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { findTable, readQuestions, toCell } from './readGraphModel.ts';

const FORMAT = readFileSync(
  new URL('../../server/store/neo4j/graphFormat.ts', import.meta.url),
  'utf8',
);

/** Each table of properties: under which heading, of what, and which interface of `graphFormat.ts` lists them. */
const PROPERTY_TABLES = [
  ['Entities', 'MATCH (thing:FazhiEntity)', 'EntityProperties'],
  ['How entities are joined', 'MATCH (:FazhiEntity)-[thing]->(:FazhiEntity)', 'RelationProperties'],
  ['Reports', 'MATCH (thing:FazhiReport)', 'ReportProperties'],
  ['Sections', 'MATCH (thing:FazhiSection)', 'SectionProperties'],
  ['Sentences', 'MATCH (thing:FazhiSentence)', 'SentenceProperties'],
  ['Tours', 'MATCH (thing:FazhiTour)', 'TourProperties'],
  ['Steps of tours', 'MATCH (thing:FazhiTourStep)', 'TourStepProperties'],
  ['Terms', 'MATCH (thing:FazhiTerm)', 'TermProperties'],
  ['The graph itself', 'MATCH (thing:FazhiGraph)', 'GraphProperties'],
] as const;

const toNames = (cell = ''): string[] => cell.split(', ');

/** Names of properties that the interface marks as optional: what the loaded graph need not hold. */
function listOptional(name: string): string[] {
  const [, body = ''] =
    new RegExp(`^export interface ${name}\\b[^{]*\\{\\n(.*?)^\\}`, 'msu').exec(FORMAT) ?? [];
  if (!body) throw new Error(`graphFormat.ts has no interface ${name}; mend this test.`);
  return [...body.matchAll(/^ {2}(\w+)\?:/gmu)].map(([, property = '']) => property);
}

describeNeo4j('docs/graph-model.md', () => {
  let driver: Driver;
  let close: () => Promise<void>;
  beforeAll(async () => {
    driver = openTestDriver();
    ({ close } = await createNeo4jTestStore(await readRealSeed()));
  });
  afterAll(async () => {
    await close();
    await driver.close();
  });

  const run = async (cypher: string): Promise<{ keys: string[]; rows: RecordShape[] }> => {
    const { database } = requireNeo4j();
    const { keys, records } = await driver.executeQuery(cypher, {}, { database, routing: 'READ' });
    return { keys, rows: records.map((record) => record.toObject()) };
  };

  describe('what it says that the database holds', () => {
    it.each(PROPERTY_TABLES)('%s have these properties', async (heading, match, format) => {
      const { rows } = await run(
        `${match} UNWIND keys(thing) AS key
         RETURN key, collect(DISTINCT replace(valueType(thing[key]), ' NOT NULL', '')) AS types`,
      );
      const documented = findTable(heading, 'Property').rows.flatMap(([names, type = '']) =>
        toNames(names).map((name) => ({ name, type })),
      );
      const held = new Map(rows.map(({ key, types }) => [key as string, types as string[]]));
      const all = new Set([...held.keys(), ...listOptional(format)]);
      expect(documented.map(({ name }) => name).toSorted()).toEqual([...all].toSorted());
      for (const { name, type } of documented)
        // The type of an empty list says nothing of what it might hold.
        for (const each of (held.get(name) ?? []).filter((held) => held !== 'LIST<NOTHING>'))
          expect(each, name).toBe(type);
    });

    it('labels and names', async () => {
      const { rows } = await run('MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label');
      const names = findTable('What is ours', 'Name').rows.flatMap(([name]) => toNames(name));
      expect(names).toEqual(expect.arrayContaining(rows.map(({ label }) => label as string)));
      const types = await run('MATCH ()-[r]->() RETURN DISTINCT type(r) AS type');
      const others = types.rows
        .map(({ type }) => type as string)
        .filter((type) => !RELATION_TYPES.some((ours) => ours === type));
      expect(names).toEqual(expect.arrayContaining(others));
    });

    it('relation types, and what they join', async () => {
      const { rows } = await run(
        "MATCH (term:FazhiTerm {list: 'relationTypes'}) RETURN term.id, term.name, term.nameEn, term.domain, term.range, term.symmetric ORDER BY term.position",
      );
      const toKinds = (kinds: string[]): string =>
        kinds.map((kind) => `${kind[0] ?? ''}${kind.slice(1).toLowerCase()}`).join(', ');
      expect(findTable('How entities are joined', 'Type').rows).toEqual(
        rows.map((row) => [
          row['term.id'],
          `${row['term.name']}, ${row['term.nameEn']}`,
          toKinds(row['term.domain']),
          toKinds(row['term.range']),
          row['term.symmetric'] ? 'none' : 'from → to',
        ]),
      );
    });

    it('indexes', async () => {
      const { rows } = await run(
        "SHOW INDEXES YIELD name, labelsOrTypes, properties, owningConstraint WHERE name STARTS WITH 'fazhi_' RETURN * ORDER BY name",
      );
      expect(findTable('What is indexed', 'Name').rows).toEqual(
        rows.map(({ name, labelsOrTypes, properties, owningConstraint }) => [
          name,
          toCell(labelsOrTypes),
          toCell(properties),
          owningConstraint === null ? 'no' : 'yes',
        ]),
      );
    });

    it('what its section on offsets says of Cypher’s substring', async () => {
      const { rows } = await run(
        "RETURN substring('𠮷字', 1, 1) AS second, size('𠮷字') AS characters",
      );
      expect(rows).toEqual([{ second: '字', characters: 2 }]);
      expect('𠮷字').toHaveLength(3);
    });
  });

  describe('its questions', () => {
    const questions = readQuestions();

    it('are ten at least, and the answers short', () => {
      expect(questions.length).toBeGreaterThanOrEqual(10);
      for (const { heading, table } of questions) {
        expect(table.rows.length, heading).toBeGreaterThan(0);
        expect(table.rows.length, heading).toBeLessThanOrEqual(10);
      }
    });

    it.each(questions)('$heading', async ({ cypher, table }) => {
      const { keys, rows } = await run(cypher);
      expect(table.head).toEqual(keys);
      expect(table.rows).toEqual(rows.map((row) => keys.map((key) => toCell(row[key]))));
    });
  });
});
