import type { ManagedTransaction } from 'neo4j-driver';
import type { Ontology } from '../model.ts';
import { toTermProperties } from './writeNeo4jRows.ts';

export const WRITE_TERMS = `
UNWIND $terms AS properties
MERGE (term:FazhiTerm {list: properties.list, id: properties.id})
SET term = properties
`;

const REMOVE = `
MATCH (term:FazhiTerm)
WHERE NOT any(kept IN $terms WHERE kept.list = term.list AND kept.id = term.id)
DETACH DELETE term
`;

/** Former terms stay, because the reports of the former graph still use them. */
export async function writeTerms(
  transaction: ManagedTransaction,
  ontology: Ontology,
): Promise<void> {
  await transaction.run(WRITE_TERMS, { terms: toTermProperties(ontology) });
}

/** Removes the terms that are no part of the ontology; answers how many. */
export async function removeFormerTerms(
  transaction: ManagedTransaction,
  ontology: Ontology,
): Promise<number> {
  const terms = toTermProperties(ontology).map(({ list, id }) => ({ list, id }));
  const { summary } = await transaction.run(REMOVE, { terms });
  return summary.counters.updates().nodesDeleted;
}
