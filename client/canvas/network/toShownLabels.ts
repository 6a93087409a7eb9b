/** Which names the network shows now: those that there is room for, and those that are asked for. */
import type { NetworkView } from '../../graph/network/NetworkView.ts';
import { placeLabels, toForcedLabel, type Label } from '../../graph/network/placeLabels.ts';
import type { LabelTexts } from '../../graph/network/toLabelTexts.ts';
import type { Selection } from '../../graph/Selection.ts';
import type { Camera, Frame } from '../camera.ts';
import { toLifted } from './toNetworkElements.ts';

interface Wanted {
  selection: readonly Selection[];
  /** An entity that is named at any rate: what the keyboard is on. */
  named: string | null;
}

/** With a selection only what it lifts out is named, the selected ones first. */
export const toShownLabels = (
  view: NetworkView,
  texts: ReadonlyMap<string, LabelTexts>,
  zoom: number,
  { selection, named }: Wanted,
): Map<string, Label> => {
  const lifted = toLifted(view, selection);
  const selected = selection.map(({ id }) => id);
  const lit = lifted ? new Map([...texts].filter(([id]) => lifted.marks.has(id))) : texts;
  const labels = placeLabels(view, lit, zoom, selected);
  for (const mark of view.marks) {
    const text = texts.get(mark.id);
    const isForced = named === mark.id || selected.includes(mark.id);
    if (text && isForced && !labels.has(mark.id))
      labels.set(mark.id, toForcedLabel(mark, text, zoom));
  }
  return labels;
};

/** How many of the names lie in the frame, at least in part. */
export const countInView = (
  labels: ReadonlyMap<string, Label>,
  { zoom, pan }: Camera,
  frame: Frame,
): number =>
  [...labels.values()].filter(({ x, y, width, height }) => {
    const centre = { x: x * zoom + pan.x, y: y * zoom + pan.y };
    const isAcross = Math.abs(centre.x - frame.width / 2) < (frame.width + width * zoom) / 2;
    return isAcross && Math.abs(centre.y - frame.height / 2) < (frame.height + height * zoom) / 2;
  }).length;
