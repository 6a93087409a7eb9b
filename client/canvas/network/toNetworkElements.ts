/** The network as Cytoscape's nodes and edges. */
import type { ElementDefinition } from 'cytoscape';
import { toHeading, toHeadingBox } from '../../graph/network/headings.ts';
import type { NetworkField, NetworkLine, NetworkView } from '../../graph/network/NetworkView.ts';
import type { Label } from '../../graph/network/placeLabels.ts';
import type { Point } from '../../graph/model.ts';
import type { Selection } from '../../graph/Selection.ts';

export const toMarkId = (id: string): string => `mark ${id}`;
export const toHeadingId = (id: string): string => `heading ${id}`;
export const toLineId = (id: string): string => `line ${id}`;

/**
 * Cytoscape gets every length this many times larger, and its camera as much farther away: letters set in a size of few
 * px, which names have when one zooms in, would stand unevenly.
 */
export const SCALE = 4;

/** What a selection lifts out: the rest fades. Null where nothing that is shown is selected. */
export interface Lifted {
  marks: ReadonlySet<string>;
  lines: ReadonlySet<string>;
}

export const toLifted = (view: NetworkView, selected: readonly Selection[]): Lifted | null => {
  const ids = new Set(selected.map(({ id }) => id));
  const lines = view.lines.filter(
    ({ id, from, to }) => ids.has(id) || ids.has(from) || ids.has(to),
  );
  const own = view.marks.filter(({ id }) => ids.has(id)).map(({ id }) => id);
  if (lines.length + own.length === 0) return null;
  return {
    marks: new Set([...own, ...lines.flatMap(({ from, to }) => [from, to])]),
    lines: new Set(lines.map(({ id }) => id)),
  };
};

const toPosition = ({ x, y }: Point): Point => ({ x: x * SCALE, y: y * SCALE });

/** What a mark’s node says of its name; `y` is the mark’s. */
export const toLabelData = (label: Label | undefined, y: number) => ({
  label: label?.text ?? '',
  textY: label ? (label.y - y) * SCALE : 0,
});

export const toLabelClass = (label: Label | undefined): string => label?.along ?? '';

/** Between the rules of two fields side by side. */
const RULE_GAP = 16;

const toFieldNodes = (field: NetworkField, zoom: number): ElementDefinition[] => {
  const { id, cell, members, folded } = field;
  const box = toHeadingBox(field, zoom);
  const heading: ElementDefinition = {
    group: 'nodes',
    classes: 'heading',
    data: {
      id: toHeadingId(id),
      for: id,
      label: toHeading(field, zoom),
      width: Math.max(box.width, 1) * SCALE,
      height: box.height * SCALE,
    },
    position: toPosition(box),
  };
  const rule: ElementDefinition = {
    group: 'nodes',
    classes: 'rule',
    data: { id: `rule ${id}`, label: '', width: (cell.width - RULE_GAP) * SCALE },
    position: toPosition({ x: cell.left + cell.width / 2, y: cell.top + 2 }),
  };
  const stack: ElementDefinition = {
    group: 'nodes',
    classes: 'stack',
    data: { id: `stack ${id}`, for: id, label: String(members.length) },
    position: toPosition({ x: cell.left + cell.width / 2, y: cell.top + cell.height / 2 }),
  };
  return folded ? [rule, heading, stack] : [rule, heading];
};

const toLineClasses = (
  { id, basis, directed, implied, across }: NetworkLine,
  lifted: Lifted | null,
  selected: ReadonlySet<string>,
): string => {
  const state = !lifted ? '' : lifted.lines.has(id) ? 'joined' : 'dim';
  return [
    basis.toLowerCase(),
    directed ? 'directed' : '',
    implied ? 'implied' : '',
    across ? 'across' : '',
    selected.has(id) ? 'selected' : state,
  ].join(' ');
};

/** Everything at a zoom step’s zoom, nodes before edges. */
export const toNetworkElements = (
  view: NetworkView,
  labels: ReadonlyMap<string, Label>,
  zoom: number,
  selection: readonly Selection[],
): ElementDefinition[] => {
  const lifted = toLifted(view, selection);
  const selected = new Set(selection.map(({ id }) => id));
  return [
    ...view.fields.flatMap((field) => toFieldNodes(field, zoom)),
    ...view.marks.map(({ id, kind, x, y }): ElementDefinition => {
      const label = labels.get(id);
      const state = selected.has(id) ? 'selected' : lifted && !lifted.marks.has(id) ? 'dim' : '';
      return {
        group: 'nodes',
        classes: `mark ${toLabelClass(label)} ${state}`,
        data: {
          id: toMarkId(id),
          for: id,
          kind,
          ...toLabelData(label, y),
        },
        position: toPosition({ x, y }),
      };
    }),
    ...view.lines.map((line): ElementDefinition => ({
      group: 'edges',
      classes: `line ${toLineClasses(line, lifted, selected)}`,
      data: {
        id: toLineId(line.id),
        for: line.id,
        source: toMarkId(line.from),
        target: toMarkId(line.to),
      },
    })),
  ];
};
