import type { GraphData } from '../graph/model.ts';
import type { OpenLibrary } from './LibraryContext.ts';
import { listSelected, type Moment } from './Moment.ts';
import { findFocus, listLoaded } from './readSteps.ts';

/**
 * The ids of a moment that graph and library do not have, as far as `data` can tell: it holds the neighbourhoods
 * of what was opened or, on the whole graph, all. The opened entity, the selected one and a list that are missing
 * are said where they would be shown.
 */
export function listUnknown(
  moment: Moment,
  data: GraphData,
  { ontology, report }: Pick<OpenLibrary, 'ontology' | 'report'>,
): string[] {
  const { steps, moved, picture, hidden, field } = moment;
  const sections = new Set(report.sections.map(({ id }) => id));
  const categories = new Set(ontology.categories.map(({ id }) => id));
  const [, ...also] = listSelected(moment);
  const isPictured = picture.length > 0;
  const isWhole = findFocus(steps) === null;
  // What is beside a picture cannot be told from what the graph does not have.
  const asked = isPictured
    ? picture
    : isWhole
      ? [...moved.map(({ id }) => id), ...also]
      : listLoaded(steps).filter((id) => id !== findFocus(steps));
  return [
    ...asked.filter((id) => !data.entities.has(id) && !data.relations.has(id)),
    ...hidden.categories.filter((id) => !categories.has(id)),
    ...hidden.sections.filter((id) => !sections.has(id)),
    ...(field !== null && !sections.has(field) ? [field] : []),
  ];
}
