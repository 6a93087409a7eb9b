import type { RelationType } from '../api/operations.generated.ts';
import type { TableRelation, TablesData } from './requestTables.ts';

/** What gives a result, or aims at one. */
const GIVES: readonly RelationType[] = ['YIELDS', 'AIMS_AT'];
/** What a body does to an act or a mechanism when that is its own doing. */
const DOES: readonly RelationType[] = ['LEADS', 'CARRIES_OUT', 'ESTABLISHES'];

export interface FoundBody {
  id: string;
  /** No sentence names it: each of its relations has an implied agent. */
  supplied: boolean;
}

function groupByTarget(relations: readonly TableRelation[]): Map<string, TableRelation[]> {
  const groups = new Map<string, TableRelation[]>();
  for (const relation of relations) {
    const group = groups.get(relation.target.id);
    if (group) group.push(relation);
    else groups.set(relation.target.id, [relation]);
  }
  return groups;
}

/**
 * By outcome, the bodies by which it came about as far as the graph says so: those that yield it or aim at it
 * themselves, and those that lead, carry out or establish the initiative or mechanism that does. Nothing further is
 * followed, so an outcome whose act no body is tied to has none. In the order of the relations, each once.
 */
export function findBodies({ entities, relations }: TablesData): Map<string, FoundBody[]> {
  const bodies = new Set(entities.flatMap(({ id, kind }) => (kind === 'BODY' ? [id] : [])));
  const doers = groupByTarget(
    relations.filter(({ type, source }) => DOES.includes(type) && bodies.has(source.id)),
  );
  const found = new Map<string, Map<string, boolean>>();
  const note = (outcome: string, { source, agent }: TableRelation): void => {
    const own = found.get(outcome) ?? new Map<string, boolean>();
    const implied = agent === 'IMPLIED';
    found.set(outcome, own.set(source.id, (own.get(source.id) ?? true) && implied));
  };
  for (const relation of relations) {
    if (!GIVES.includes(relation.type)) continue;
    const { source, target } = relation;
    if (bodies.has(source.id)) note(target.id, relation);
    else for (const doer of doers.get(source.id) ?? []) note(target.id, doer);
  }
  return new Map(
    [...found].map(([outcome, own]) => [
      outcome,
      [...own].map(([id, supplied]) => ({ id, supplied })),
    ]),
  );
}
