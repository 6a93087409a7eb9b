import type { Text } from '../../../graph-seed/model.ts';
import type { PropertyName } from './vocabulary.ts';

/** One thing and all that is said of it: what Turtle and JSON-LD are both written from. */
export interface RdfNode {
  iri: string;
  /** IRIs. */
  types: readonly string[];
  properties: readonly (readonly [name: PropertyName, value: RdfValue])[];
  /** A relation said outright: its type’s IRI, and that of what it leads to. */
  relations?: readonly (readonly [type: string, target: string])[];
}

/** An IRI where the property leads to a thing, both languages where it has one, else the value as written. */
export type RdfValue = string | Text;

type Maybe = RdfValue | number | boolean | null | undefined | readonly RdfValue[];

/** The properties that have a value; a list is one property for each item. */
export function toProperties(given: Partial<Record<PropertyName, Maybe>>): RdfNode['properties'] {
  return (Object.entries(given) as [PropertyName, Maybe][]).flatMap(([name, value]) =>
    toValues(value).map((each) => [name, each] as const),
  );
}

function toValues(value: Maybe): RdfValue[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return [...(value as readonly RdfValue[])];
  return [typeof value === 'object' ? (value as Text) : String(value)];
}
