import type { Relation, Tour, TourStep } from '../../graph-seed/model.ts';

/** A step that shows these relations and quotes the first words of each. */
function toStep(tour: string, slug: string, relations: readonly Relation[]): TourStep {
  const ends = relations.flatMap(({ source, target }) => [source, target]);
  return {
    id: `${tour}.${slug}`,
    title: { zh: `步${slug}`, en: `Step ${slug}` },
    body: { zh: '一行。\n又一行。', en: 'One line.\nAnother.' },
    entities: [...new Set(ends)],
    relations: relations.map(({ id }) => id),
    focus: ends.slice(0, 1),
    layout: relations.length > 1 ? 'roles' : null,
    places:
      relations.length > 1
        ? [...new Set(ends)].map((entity, at) => ({
            entity,
            column: (at % 4) + 1,
            row: 1 + at / 4,
          }))
        : [],
    evidence: relations.flatMap(({ evidence }) => evidence.slice(0, 1)),
    note: relations.length > 1 ? { zh: '备注', en: 'A note' } : null,
  };
}

/** Two tours of a report, whose order is not that of their ids, or none where it has no relations. */
export function toTestTours(report: string, relations: readonly Relation[]): Tour[] {
  if (relations.length === 0) return [];
  return ['second', 'first'].map((slug) => {
    const id = `${report}.${slug}-tour`;
    return {
      id,
      report,
      title: { zh: `导览${slug}`, en: `Tour ${slug}` },
      summary: { zh: '说明。', en: 'What it tells.' },
      steps: [
        // Ids that sort otherwise than the steps stand.
        toStep(id, 'z', relations.slice(0, 1)),
        toStep(id, 'a', relations.slice(0, 3)),
      ],
    };
  });
}
