import { graphRevision } from '../../../graph-seed/revision.ts';
import { toDigest } from '../../../graph-seed/text/toDigest.ts';
import { listReportStatements } from '../../../graph-seed/write/listReportStatements.ts';
import { SCHEMA } from '../../../graph-seed/write/writeNeo4jSchema.ts';
import { WRITE_TERMS } from '../../../graph-seed/write/writeNeo4jOntology.ts';
import { toTermProperties } from '../../../graph-seed/write/writeNeo4jRows.ts';
import { GRAPH_FORMAT } from '../../store/neo4j/graphFormat.ts';
import type { ExportSource } from '../view/ExportSource.ts';
import { readReportGraphs } from './readReportGraphs.ts';
import { toStatement, toUnwindStatements } from './toStatement.ts';

/**
 * A script that makes the graph in an empty Neo4j: the statements of `npm run seed:load`, with their rows written out.
 * They are the writer’s own, so that what they make is the same.
 */
export async function* toCypher(source: ExportSource): AsyncGenerator<string> {
  yield toHead(source);
  for (const definition of Object.values(SCHEMA)) yield toStatement(`CREATE ${definition}`);
  yield toStatement('CALL db.awaitIndexes(60)');
  yield toStatement(BEGIN);

  const ontology = await source.getOntology();
  const ontologyDigest = toDigest(ontology);
  yield toUnwindStatements(WRITE_TERMS, 'terms', toTermProperties(ontology));

  const digests: { id: string; digest: string }[] = [];
  for await (const graph of readReportGraphs(source)) {
    digests.push({ id: graph.report.id, digest: graph.digest });
    const { nodes, relations } = listReportStatements(graph);
    for (const { cypher, rows } of [...nodes, ...relations])
      yield toUnwindStatements(cypher, 'rows', rows);
  }

  // A part of a graph is another graph than the whole.
  const revision = source.isWhole ? source.revision : graphRevision(ontologyDigest, digests);
  yield toStatement(END, { format: GRAPH_FORMAT, ontologyDigest, revision });
}

/** Format 0 is none: until the end, the server takes what is there for no graph, and a load would begin anew. */
const BEGIN = `CREATE (:FazhiGraph {id: 'graph', format: 0})`;

const END = `
MATCH (graph:FazhiGraph {id: 'graph'})
SET
  graph.format = toInteger($format),
  graph.ontologyDigest = $ontologyDigest,
  graph.revision = $revision,
  graph.loadedAt = toString(datetime({timezone: 'Z'}))`;

function toHead({ revision, isWhole }: ExportSource): string {
  const what = isWhole
    ? '// All of it: Fazhi Graph can serve it (npm run start:neo4j with NEO4J_URI), as after npm run seed:load.\n'
    : '// A part of it, without tours, to be asked with Cypher; to serve it, export the whole graph.\n';
  return `// Fazhi Graph ${revision}, for a Neo4j 5 that holds none yet.
${what}//
//   cypher-shell -a neo4j://127.0.0.1:7687 -u neo4j -f fazhi-graph-${revision}.cypher
//
// Or open the file in Neo4j Browser. The rows are written into the statements: :param is a command of some programs, and
// each has its own form of it, while statements run in every one, and in every driver, one after the other.
// Where the database holds a Fazhi Graph, or a part of one, the first CREATE of a node fails and nothing is changed. To
// begin anew, remove that graph first:
//   MATCH (n:FazhiEntity|FazhiReport|FazhiSection|FazhiSentence|FazhiTour|FazhiTourStep|FazhiTerm|FazhiGraph) DETACH DELETE n;
`;
}
