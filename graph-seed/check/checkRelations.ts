import { toSpellingFix } from '../parse/findNearest.ts';
import type { EntityKind } from '../model.ts';
import type { Problem } from '../parse/Problem.ts';
import type { RelationDraft } from '../read/readClaims.ts';
import { withArticle } from '../parse/withArticle.ts';
import { isGiven, problemAt } from '../parse/readFields.ts';
import type { Vocabulary } from '../read/readOntology.ts';

/** The report's entities by slug, with their kind where it is well written. */
export type KnownEntities = ReadonlyMap<string, EntityKind | null>;

/** What a relation says of itself. `complete`: all of the report's entities are known. */
export function checkRelation(
  draft: RelationDraft,
  { relationTypes }: Vocabulary,
  entities: KnownEntities,
  complete: boolean,
): Problem[] {
  return [
    ...(complete ? checkEnds(draft, entities) : []),
    ...checkLoop(draft),
    ...checkKinds(draft, relationTypes, entities),
    ...checkAgent(draft, entities),
    ...checkNote(draft),
  ];
}

function checkEnds(draft: RelationDraft, entities: KnownEntities): Problem[] {
  return (['source', 'target'] as const).flatMap((end) => {
    const id = draft.fields[end];
    if (id === undefined || entities.has(id)) return [];
    const fix = toSpellingFix(id, entities.keys(), 'add the entity');
    return [problemAt(draft, [end], `the ${end} “${id}” is no entity of this report`, fix)];
  });
}

function checkLoop(draft: RelationDraft): Problem[] {
  const { source, target } = draft.fields;
  if (source === undefined || source !== target) return [];
  const fault = `the relation joins “${source}” to itself`;
  return [problemAt(draft, ['target'], fault, 'name another target, or take the relation out')];
}

function checkKinds(
  draft: RelationDraft,
  relationTypes: Vocabulary['relationTypes'],
  entities: KnownEntities,
): Problem[] {
  const { source, type, target } = draft.fields;
  const pairs = type && relationTypes.get(type);
  const from = entities.get(source ?? '');
  const to = entities.get(target ?? '');
  // A relation to itself is at fault as a whole.
  if (!pairs || source === target) return [];
  const sources = [...new Set(pairs.map((pair) => pair.source))];
  const targets = [...new Set(pairs.map((pair) => pair.target))];
  const isSourceBad = from && !sources.includes(from);
  const isTargetBad = to && !targets.includes(to);
  const problems: Problem[] = [];
  if (isSourceBad)
    problems.push(
      problemAt(
        draft,
        ['source'],
        `${type} cannot begin at the ${from} “${source ?? ''}”`,
        `begin at ${join(sources)}, or use another type`,
      ),
    );
  if (isTargetBad)
    problems.push(
      problemAt(
        draft,
        ['target'],
        `${type} cannot lead to the ${to} “${target ?? ''}”`,
        `lead to ${join(targets)}, or use another type`,
      ),
    );
  if (!from || !to || problems.length > 0) return problems;
  if (pairs.some((pair) => pair.source === from && pair.target === to)) return [];
  const allowed = pairs.filter((pair) => pair.source === from).map((pair) => pair.target);
  const fault = `${type} cannot join ${withArticle(from)} to ${withArticle(to)}`;
  return [
    problemAt(draft, ['type'], fault, `from ${withArticle(from)} it leads to ${join(allowed)}`),
  ];
}

function checkAgent(draft: RelationDraft, entities: KnownEntities): Problem[] {
  const kind = entities.get(draft.fields.source ?? '');
  if (!kind) return [];
  const given = isGiven(draft, 'agent');
  if (kind === 'BODY' && !given)
    return [
      problemAt(
        draft,
        [],
        `the source “${draft.fields.source ?? ''}” is a BODY and agent is missing`,
        'write agent: EXPLICIT where the sentence names it in that role, else IMPLIED',
      ),
    ];
  if (kind === 'BODY' || !given) return [];
  const fault = `agent is given, but the source is ${withArticle(kind)}`;
  return [problemAt(draft, ['agent'], fault, 'take it out: only a BODY acts')];
}

function checkNote(draft: RelationDraft): Problem[] {
  if (draft.fields.basis !== 'INFERRED' || isGiven(draft, 'note')) return [];
  const fault = 'the basis is INFERRED and note is missing';
  const fix = 'say in a note what it rests on: { zh: …, en: … }';
  return [problemAt(draft, ['basis'], fault, fix)];
}

function join(kinds: readonly EntityKind[]): string {
  return kinds.join(' or ');
}
