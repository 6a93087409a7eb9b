/** What a matrix may count relations by: the same axes as the server's `matrix`. */
import type { EntityKind } from '../../api/operations.generated.ts';

/** An axis, and whether its entities are taken together by category. */
export interface AxisChoice {
  /** One that is not by category. */
  of: SingleAxis;
  byCategory: boolean;
}

/** In the order in which they are offered. */
export const SINGLE_AXES = [
  'BODY',
  'MECHANISM',
  'INITIATIVE',
  'OUTCOME',
  'SECTION',
  'INDICATOR',
  'RELATION_TYPE',
] as const;
export type SingleAxis = (typeof SINGLE_AXES)[number];

/** Named as in the schema. */
export type MatrixAxis = SingleAxis | `${EntityKind}_CATEGORY`;

const KINDS: readonly EntityKind[] = ['BODY', 'MECHANISM', 'INITIATIVE', 'OUTCOME'];

export const AXES: readonly MatrixAxis[] = [
  ...SINGLE_AXES,
  ...KINDS.map((kind) => `${kind}_CATEGORY` as const),
];

export function isAxis(text: string): text is MatrixAxis {
  return (AXES as readonly string[]).includes(text);
}

/** The kind whose entities, or whose categories, the axis holds; null where it holds neither. */
export function toAxisKind(axis: MatrixAxis): EntityKind | null {
  return KINDS.find((kind) => axis === kind || axis === `${kind}_CATEGORY`) ?? null;
}

/** The kind of the entities that an axis holds one by one; null where it holds something else. */
export function toEntityKind(axis: MatrixAxis): EntityKind | null {
  return KINDS.find((kind) => axis === kind) ?? null;
}

export function toAxisChoice(axis: MatrixAxis): AxisChoice {
  const kind = toAxisKind(axis);
  return kind === null
    ? { of: axis as SingleAxis, byCategory: false }
    : { of: kind, byCategory: axis !== kind };
}

/** Only kinds have categories: any other axis stays as it is. */
export function toAxis({ of, byCategory }: AxisChoice): MatrixAxis {
  const kind = KINDS.find((each) => each === of);
  return kind !== undefined && byCategory ? `${kind}_CATEGORY` : of;
}
