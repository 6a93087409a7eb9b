/** What the keyboard, or a selection, is on; and where that is drawn. */
import type { Box } from '../../graph/model.ts';
import { HEADING_ROOM } from '../../graph/network/markSize.ts';
import type { NetworkView } from '../../graph/network/NetworkView.ts';
import type { Selection } from '../../graph/Selection.ts';
import { toHeadingId, toLineId, toMarkId } from './toNetworkElements.ts';

export type NetworkFocus = Selection | { type: 'field'; id: string };

export const toElementId = (active: NetworkFocus | null): string | null => {
  if (!active) return null;
  if (active.type === 'field') return toHeadingId(active.id);
  return active.type === 'entity' ? toMarkId(active.id) : toLineId(active.id);
};

const MARK_ROOM = 24;

/** Where on the map the keyboard, or a selection, is. */
export const toBoxes = (view: NetworkView, { type, id }: NetworkFocus): Box[] => {
  if (type === 'field')
    return view.fields
      .filter((field) => field.id === id)
      .map(({ cell }) => ({
        x: cell.left + cell.width / 2,
        y: cell.top + HEADING_ROOM / 2,
        width: cell.width,
        height: HEADING_ROOM,
      }));
  const line = view.lines.find((each) => each.id === id);
  const ids = line ? [line.from, line.to] : [id];
  return view.marks
    .filter((mark) => ids.includes(mark.id))
    .map(({ x, y }) => ({ x, y, width: MARK_ROOM, height: MARK_ROOM }));
};
