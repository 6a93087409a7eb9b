import type { Moment } from '../explorer/Moment.ts';
import { findFocus } from '../explorer/readSteps.ts';
import type { FilteredSteps } from '../explorer/useFilteredView.ts';
import { toRows } from '../graph/fields/toRows.ts';
import type { JointSelection } from '../graph/Selection.ts';
import { isFolded, toDrawn } from '../graph/toVisible.ts';
import { toFieldSections } from '../parts/toFieldSections.ts';
import type { ReportOutline } from '../explorer/Library.ts';
import type { Ids } from './answers.ts';

/** What of the graph is loaded, and what of it the filter lets pass. */
export type Loaded = Pick<FilteredSteps, 'steps' | 'data' | 'whole' | 'picture' | 'truncated'>;

/**
 * What the map shows. `shown` are the entities that a neighbourhood has in view. The whole graph is in view with all
 * that the filter lets pass, though the first screen names only so much of it as there is room for; relations with an
 * implied agent are in view where they are drawn.
 */
export function findSeen(
  moment: Moment,
  { steps, data, picture }: Loaded,
  shown: ReadonlySet<string>,
  report: Pick<ReportOutline, 'sections'>,
): Ids {
  const { arrangement, field, showImplied, selection, also } = moment;
  if (picture !== undefined) {
    const relations = [...data.relations.values()].filter(
      ({ source, target }) => data.entities.has(source.id) && data.entities.has(target.id),
    );
    return toIds(data.entities.keys(), relations);
  }
  const focus = findFocus(steps);
  if (focus !== null) {
    const joint: JointSelection | null = selection && { ...selection, also };
    return toIds(shown, toDrawn(data, shown, { focus, showImplied, selection: joint }).drawn);
  }
  const unfolded = [...data.relations.values()].filter(
    (relation) => !isFolded(relation, showImplied),
  );
  if (arrangement !== 'fields' || field === null) return toIds(data.entities.keys(), unfolded);
  const row = toRows(data, toFieldSections(report.sections), showImplied).find(
    ({ section }) => section.id === field,
  );
  if (!row) return toIds(data.entities.keys(), unfolded);
  const entities = new Set(Object.values(row.members).flatMap((own) => own.map(({ id }) => id)));
  return toIds(
    entities,
    unfolded.filter(({ source, target }) => entities.has(source.id) && entities.has(target.id)),
  );
}

function toIds(entities: Iterable<string>, relations: readonly { id: string }[]): Ids {
  return { entities: new Set(entities), relations: new Set(relations.map(({ id }) => id)) };
}
