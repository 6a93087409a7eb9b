import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { listFragments } from '../protocol/listFragments.ts';
import { toLimitExceeded } from './toLimitExceeded.ts';

/** How much of each a document may have, whatever it asks for. */
export interface ShapeLimits {
  /** Of fields within fields. */
  depth: number;
  aliases: number;
  directives: number;
  /** Definitions of fragments. */
  fragments: number;
}

interface Shape {
  depth: number;
  aliases: number;
  directives: number;
}

/**
 * Throws LIMIT_EXCEEDED where a parsed document is too deep, or repeats itself too often; fragments count at each use. A
 * fragment that spreads itself is left to validation.
 */
export function checkShape(document: DocumentNode, limits: ShapeLimits): void {
  const fragments = listFragments(document);
  if (fragments.size > limits.fragments)
    throw toLimitExceeded(
      `The document defines ${fragments.size} fragments; ${limits.fragments} are allowed.`,
    );
  const measure = createMeasure(fragments);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, aliases, directives } = measure(definition.selectionSet);
    if (depth > limits.depth)
      throw toLimitExceeded(
        `The query is ${depth} fields deep; ${limits.depth} are allowed: ask for what is further down by its id.`,
      );
    if (aliases > limits.aliases)
      throw toLimitExceeded(
        `The query has ${aliases} aliases; ${limits.aliases} are allowed: ask in several requests.`,
      );
    if (directives > limits.directives)
      throw toLimitExceeded(
        `The query has ${directives} directives; ${limits.directives} are allowed.`,
      );
  }
}

/** Each fragment is measured once for all its uses, so that fragments within fragments cost no time. */
function createMeasure(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const known = new Map<string, Shape>();
  const measureFragment = (name: string): Shape => {
    const fragment = fragments.get(name);
    const former = known.get(name);
    if (former || !fragment) return former ?? NOTHING;
    // What it is while it is measured: a fragment within itself ends here.
    known.set(name, NOTHING);
    const shape = measure(fragment.selectionSet);
    known.set(name, shape);
    return shape;
  };
  const measure = ({ selections }: SelectionSetNode): Shape => {
    const shape = { ...NOTHING };
    for (const selection of selections) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? measureFragment(selection.name.value)
          : selection.selectionSet
            ? measure(selection.selectionSet)
            : NOTHING;
      shape.depth = Math.max(shape.depth, inner.depth + (isField ? 1 : 0));
      shape.aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
      shape.directives += inner.directives + (selection.directives?.length ?? 0);
    }
    return shape;
  };
  return measure;
}

const NOTHING: Readonly<Shape> = { depth: 0, aliases: 0, directives: 0 };
