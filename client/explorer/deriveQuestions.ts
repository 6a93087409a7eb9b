import type { CardEntity, GraphData, LineRelation } from '../graph/model.ts';

export type QuestionType =
  | 'bodyMechanisms'
  | 'mechanismBodies'
  | 'mechanismInitiatives'
  | 'initiativeOutcomes'
  | 'bodyInitiatives';

/** A question that the neighbourhood of `entity` answers, with `count` relations. */
export interface Question {
  type: QuestionType;
  entity: CardEntity;
  count: number;
}

interface Pattern {
  type: QuestionType;
  asked: CardEntity['kind'];
  answered: CardEntity['kind'];
  relations: readonly LineRelation['type'][];
}

const PATTERNS: readonly Pattern[] = [
  {
    type: 'bodyMechanisms',
    asked: 'BODY',
    answered: 'MECHANISM',
    relations: ['TAKES_PART_IN', 'LEADS', 'ESTABLISHES'],
  },
  {
    type: 'mechanismInitiatives',
    asked: 'MECHANISM',
    answered: 'INITIATIVE',
    relations: ['USES', 'IMPLEMENTS', 'PART_OF', 'ESTABLISHES'],
  },
  {
    type: 'bodyInitiatives',
    asked: 'BODY',
    answered: 'INITIATIVE',
    relations: ['LEADS', 'CARRIES_OUT', 'TAKES_PART_IN'],
  },
  {
    type: 'initiativeOutcomes',
    asked: 'INITIATIVE',
    answered: 'OUTCOME',
    relations: ['YIELDS'],
  },
  {
    type: 'mechanismBodies',
    asked: 'MECHANISM',
    answered: 'BODY',
    relations: ['TAKES_PART_IN', 'LEADS', 'ESTABLISHES', 'TARGETS'],
  },
];

/** How many relations of the pattern each entity has; implied agents do not count. */
function countAnswers(data: GraphData, pattern: Pattern): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type, agent, source, target } of data.relations.values()) {
    if (agent === 'IMPLIED' || !pattern.relations.includes(type)) continue;
    for (const [id, other] of [
      [source.id, target.id],
      [target.id, source.id],
    ] as const) {
      if (data.entities.get(id)?.kind !== pattern.asked) continue;
      if (data.entities.get(other)?.kind !== pattern.answered) continue;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Questions that the graph answers best: for each pattern, the entity with the most answers, one question
 * for each entity. A question with fewer than two answers is not asked.
 */
export function deriveQuestions(data: GraphData): Question[] {
  const questions: Question[] = [];
  for (const pattern of PATTERNS) {
    const taken = new Set(questions.map(({ entity }) => entity.id));
    const ranked = [...countAnswers(data, pattern)]
      .filter(([id, count]) => count >= 2 && !taken.has(id))
      .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const [id, count] = ranked[0] ?? [];
    const entity = id === undefined ? undefined : data.entities.get(id);
    if (entity && count !== undefined) questions.push({ type: pattern.type, entity, count });
  }
  return questions;
}
