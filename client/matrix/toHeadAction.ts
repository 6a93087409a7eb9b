import type { ExplorerAction } from '../explorer/reduceExplorer.ts';
import { toAxisKind, toEntityKind, type MatrixAxis } from '../graph/matrix/axes.ts';

/** What the head of a row or a column leads to: the entity, or the list of what is in it; null where there is none. */
export function toHeadAction(axis: MatrixAxis, id: string): ExplorerAction | null {
  if (toEntityKind(axis) !== null) return { type: 'select', selection: { type: 'entity', id } };
  if (toAxisKind(axis) !== null) return { type: 'list', list: { type: 'category', id } };
  return axis === 'SECTION' ? { type: 'list', list: { type: 'section', id } } : null;
}
