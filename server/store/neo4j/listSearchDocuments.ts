import { int } from 'neo4j-driver';
import { toBeingChanged, type SearchDocument, type SearchDocuments } from '../GraphStore.ts';
import { checkGraph, GRAPH_COLUMNS, MATCH_GRAPH } from './checkGraph.ts';
import type { GraphRow } from './checkGraph.ts';
import { ANY_RELATION } from './graphFormat.ts';
import type { EntityProperties } from './graphFormat.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { toEntity } from './toEntity.ts';

/** In one statement: what a busy database reads well within the time of a question. */
const PORTION = 1_000;

/** A graph that changes under each of these is being loaded. */
const MOST_TRIES = 3;

/**
 * The next entities by id, which is what an index gives in order; a row without one where there are no more. The
 * revision is read before they are: what changes in between bears the former one, and the next look at it tells.
 */
const CYPHER = `
${MATCH_GRAPH}
WITH ${GRAPH_COLUMNS}
OPTIONAL CALL () {
  MATCH (entity:FazhiEntity)
  WHERE entity.id > $after
  WITH entity
  ORDER BY entity.id
  LIMIT $portion
  RETURN
    entity { .* } AS entity,
    COUNT { (entity)-[:${ANY_RELATION}]-(:FazhiEntity) } AS degree
}
RETURN graph, hasReports, entity, degree
ORDER BY entity.id
`;

interface Row extends GraphRow {
  entity: EntityProperties | null;
  degree: number | null;
}

/**
 * All entities in portions of at most so many, each a statement with the time of one, all of one revision: where it
 * changes on the way, all is read anew. Throws `StoreError`, `UNAVAILABLE` where it changes again and again.
 */
export async function listSearchDocuments(
  reader: Neo4jReader,
  portion = PORTION,
): Promise<SearchDocuments> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const found = await readAll(reader, portion);
    if (found) return found;
  }
  throw toBeingChanged();
}

/** Null where the graph has changed between two portions. */
async function readAll(reader: Neo4jReader, portion: number): Promise<SearchDocuments | null> {
  const documents: SearchDocument[] = [];
  let first: string | null = null;
  for (;;) {
    const after = documents.at(-1)?.entity.id ?? '';
    const { revision, found } = await readPortion(reader, after, portion);
    first ??= revision;
    if (revision !== first) return null;
    documents.push(...found);
    if (found.length < portion) return { revision, documents: documents.sort(compareInText) };
  }
}

async function readPortion(
  reader: Neo4jReader,
  after: string,
  portion: number,
): Promise<{ revision: string; found: SearchDocument[] }> {
  const rows = await runRead<Row>(reader, CYPHER, { after, portion: int(portion) });
  const { revision } = checkGraph(rows[0], reader);
  const found = rows.flatMap(({ entity, degree }) =>
    entity ? [{ entity: toEntity(entity), degree: degree ?? 0 }] : [],
  );
  return { revision, found };
}

/** TEXT order. Ids are ASCII, so that they compare here as they do in the database. */
function compareInText({ entity: a }: SearchDocument, { entity: b }: SearchDocument): number {
  if (a.report !== b.report) return a.report < b.report ? -1 : 1;
  const distance = (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0);
  return distance || (a.id < b.id ? -1 : 1);
}
