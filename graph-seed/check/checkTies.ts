import { findNearest } from '../parse/findNearest.ts';
import type { Evidence } from '../model.ts';
import { SYMMETRIC_RELATION_TYPES } from '../model.ts';
import type { Problem } from '../parse/Problem.ts';
import type { EntityDraft, RelationDraft } from '../read/readClaims.ts';
import { problemAt, toPlace } from '../parse/readFields.ts';

/** Entities that no relation joins to another. Only where all claims could be read. */
export function checkIsolated(
  entities: readonly EntityDraft[],
  relations: readonly RelationDraft[],
): Problem[] {
  const ids = entities.flatMap(({ written }) => (typeof written.id === 'string' ? written.id : []));
  const known = new Set(ids);
  const joined = new Set<unknown>();
  for (const { written } of relations)
    for (const end of [written.source, written.target]) {
      joined.add(end);
      // A misspelt end is one fault: the entity that was meant is not isolated besides.
      if (typeof end === 'string' && !known.has(end)) joined.add(findNearest(end, ids));
    }
  return entities.flatMap((entity) => {
    const { id } = entity.written;
    if (typeof id !== 'string' || joined.has(id)) return [];
    const fault = `no relation joins “${id}” to another entity`;
    return [
      problemAt(entity, ['id'], fault, 'add one that the text states, or take the entity out'),
    ];
  });
}

/** Relations that are there already: a symmetric one in either direction, any other with the same quote. */
export function checkRepeated(
  relations: readonly { draft: RelationDraft; evidence: readonly Evidence[] }[],
): Problem[] {
  const first = new Map<string, RelationDraft>();
  return relations.flatMap(({ draft, evidence }) => {
    const { source, type, target } = draft.fields;
    if (source === undefined || type === undefined || target === undefined) return [];
    const isSymmetric = SYMMETRIC_RELATION_TYPES.some((symmetric) => symmetric === type);
    const keys = isSymmetric
      ? [[type, ...[source, target].sort()].join(' ')]
      : evidence.map(({ start, end }) => [type, source, target, start, end].join(' '));
    const former = keys.map((key) => first.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, draft);
    if (!former) return [];
    const place = toPlace(former);
    if (!isSymmetric) {
      const fault = `the same relation with the same quote stands at ${place}`;
      return [problemAt(draft, [], fault, 'take one out')];
    }
    const fault = `${type} has no direction and joins the same two at ${place}`;
    return [problemAt(draft, [], fault, 'keep one, with the quotes of both')];
  });
}
