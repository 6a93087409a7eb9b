/** The whole network’s layout: a pure function of the graph, the same in every run and browser. */
import type { Point } from '../model.ts';
import { arrangeField } from './arrangeField.ts';
import {
  isShared,
  type Cell,
  type Field,
  type NetworkInput,
  type NetworkLayout,
} from './NetworkLayout.ts';
import { packCells } from './packCells.ts';

export interface LayoutProgress {
  /** Fields. */
  done: number;
  total: number;
}

const toCentre = ({ left, top, width, height }: Cell): Point => ({
  x: left + width / 2,
  y: top + height / 2,
});

/** For each entity the entities that it is tied to. */
const toNeighbours = (ties: NetworkInput['ties']): Map<string, string[]> => {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const [source, target] of ties) {
    add(source, target);
    add(target, source);
  }
  return neighbours;
};

/** Bodies that act in several fields come first: the others are drawn to where they stand. */
const toOrder = (fields: readonly Field[]): number[] => {
  const indices = fields.map((_, index) => index);
  const isFirst = (index: number): boolean => isShared(fields[index]?.id ?? '');
  return [...indices.filter(isFirst), ...indices.filter((index) => !isFirst(index))];
};

/**
 * Lays out the fields of these ids, or all; after each it says how far it has come. What a field looks like does not
 * depend on which others are laid out.
 */
export function* layoutNetwork(
  { fields, ties, names }: NetworkInput,
  only: ReadonlySet<string> | null = null,
): Generator<LayoutProgress, NetworkLayout> {
  const cells = packCells(fields.map(({ members }) => members.length));
  const neighbours = toNeighbours(ties);
  const fieldOf = new Map(
    fields.flatMap(({ members }, index) => members.map((id) => [id, index] as const)),
  );
  // Bodies that act in several fields are places that others are drawn to; other fields, their centres.
  const anchors = new Map<string, Point>();
  const places = new Map<string, Point>();
  const isAsked = ({ id }: Field): boolean => only === null || only.has(id);
  const order = toOrder(fields).filter((index) => {
    const field = fields[index];
    return field !== undefined && (isShared(field.id) || isAsked(field));
  });
  for (const [done, index] of order.entries()) {
    const field = fields[index];
    const cell = cells[index];
    if (!field || !cell) continue;
    const inside = new Set(field.members);
    const points = arrangeField({
      members: field.members,
      ties: ties.filter(([source, target]) => inside.has(source) && inside.has(target)),
      outside: field.members.flatMap((id) =>
        (neighbours.get(id) ?? [])
          .filter((other) => !inside.has(other))
          .flatMap((other) => {
            const elsewhere = cells[fieldOf.get(other) ?? -1];
            const at = anchors.get(other) ?? (elsewhere && toCentre(elsewhere));
            return at ? [{ id, at }] : [];
          }),
      ),
      names,
      cell,
    });
    for (const [id, point] of points) {
      if (isShared(field.id)) anchors.set(id, point);
      if (isAsked(field)) places.set(id, point);
    }
    yield { done: done + 1, total: order.length };
  }
  return { cells, places };
}

/** The layout in one go. */
export const toNetworkLayout = (
  input: NetworkInput,
  only: ReadonlySet<string> | null = null,
): NetworkLayout => {
  const steps = layoutNetwork(input, only);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
