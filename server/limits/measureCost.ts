/**
 * What an operation may cost at most, on the values that its variables have: every object and every value that the answer
 * can hold counts 1, long texts and the work behind some fields more. A list counts as long as its argument lets it be.
 *
 * The time this takes grows with the document, not with what it stands for: a fragment is measured once for all its uses.
 */
import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { toValueCost, toWork, type Arguments } from './fieldCosts.ts';
import { listFragments } from './listFragments.ts';
import { ELSE, LIST_LENGTHS } from './listLengths.ts';

export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Coerced. */
  variables: Readonly<Record<string, unknown>>;
}

/** The cost of an operation that has passed validation. */
export function measureCost({ schema, document, operation, variables }: Operation): number {
  const fragments = listFragments(document);
  const known = new Map<string, number>();

  const measureFragment = (name: string): number => {
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    const cost =
      known.get(name) ??
      measureSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    known.set(name, cost);
    return cost;
  };

  /** Types that exclude one another are added up all the same: rather too much than too little. */
  const measureSet = (
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
  ): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + measureField(selection, type);
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return sum + measureFragment(selection.name.value);
      const condition = selection.typeCondition?.name.value;
      const inner = condition === undefined ? type : schema.getType(condition);
      return sum + measureSet(selection.selectionSet, inner);
    }, 0);

  const measureField = (node: FieldNode, parent: GraphQLNamedType | undefined): number => {
    const field = findField(parent, node.name.value);
    if (!field || !parent) return 0;
    const named = getNamedType(field.type);
    const name = `${parent.name}.${field.name}`;
    if (isLeafType(named)) return toValueCost(name);
    const args = readArguments(field, node, variables);
    // A field whose arguments are at fault answers with the fault.
    if (!args) return 1;
    const below = node.selectionSet ? measureSet(node.selectionSet, named) : 0;
    return toWork(name, args) + toLength(name, field, args) * (1 + below);
  };

  return measureSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function findField(
  parent: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].find(
    (field) => field.name === name,
  );
  if (meta) return meta;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function readArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Operation['variables'],
): Arguments | null {
  try {
    return getArgumentValues(field, node, { ...variables });
  } catch {
    return null;
  }
}

/** How many objects the field answers with at most, what it pages through included. */
function toLength(
  name: string,
  { type, args: defined }: GraphQLField<unknown, unknown>,
  args: Arguments,
): number {
  // A question as Cypher is one text, whatever it would be answered with; the cells of a matrix share its relations.
  if (name.startsWith('CypherQuery.')) return 1;
  if (name === 'MatrixCell.relations') return RELATIONS_OF_A_CELL;
  const ids = Array.isArray(args['ids']) ? args['ids'].length : 0;
  const sizes = defined.flatMap(({ name: size }) => {
    const page = PAGES[size];
    if (!page) return [];
    const given = args[size];
    return typeof given === 'number' ? Math.max(1, Math.min(given, page.most)) : [];
  });
  const paged = defined.flatMap(({ name: size }) => PAGES[size]?.without ?? []);
  // Where to start is always shown, besides what the limit lets be shown.
  if (paged.length > 0) return Math.max(ids, ...(sizes.length > 0 ? sizes : paged));
  if (!isListType(getNullableType(type))) return 1;
  return Array.isArray(args['ids']) ? ids : (LIST_LENGTHS[name] ?? ELSE);
}

const RELATIONS_OF_A_CELL = 3;

/** Arguments that say how long a list may be: at most, and where they are not given. */
const PAGES: Readonly<Record<string, { most: number; without: number }>> = {
  first: { most: 100, without: 20 },
  last: { most: 100, without: 20 },
  limit: { most: 1000, without: 100 },
};
