/**
 * What an operation may cost at most, on the values that its variables have: every object that the answer can hold counts
 * 1, and some fields more for the work behind them. A list counts as long as its argument lets it be.
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
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { toWork, type Arguments } from './fieldCosts.ts';
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
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
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
    if (isLeafType(named)) return 0;
    const name = `${parent.name}.${field.name}`;
    const args = getArgumentValues(field, node, { ...variables });
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

/** How many objects the field answers with at most, what it pages through included. */
function toLength(
  name: string,
  { type, args: defined }: GraphQLField<unknown, unknown>,
  args: Arguments,
): number {
  if (Array.isArray(args['ids']) && isListType(getNullableType(type))) return args['ids'].length;
  const sizes = Object.entries(MOST).flatMap(([size, most]) => {
    const given = args[size];
    return typeof given === 'number' ? Math.max(1, Math.min(given, most)) : [];
  });
  if (sizes.length > 0) return Math.max(...sizes);
  if (defined.some((argument) => argument.name === 'first')) return DEFAULT_PAGE;
  return isListType(getNullableType(type)) ? (LIST_LENGTHS[name] ?? ELSE) : 1;
}

/** What a list without `first` and `last` answers. */
const DEFAULT_PAGE = 20;

/** A list is never longer: a field that is asked for more answers with the fault alone. */
const MOST = { first: 100, last: 100, limit: 1000 };
