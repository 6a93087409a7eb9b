/**
 * What an operation may cost at most, on the values that its variables have: every object and every value that the answer
 * can hold counts 1, long texts and the work behind some fields more. A list counts as long as its argument lets it be.
 *
 * A document is asked many times: all that does not depend on its variables is added up once, when it is planned. The time
 * that planning and counting take grows with the document, not with what it stands for: a fragment counts once for all its
 * uses.
 */
import {
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isLeafType,
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
import { toLength } from './fieldLengths.ts';
import { toValueCost, toWork, type Arguments } from './fieldCosts.ts';
import { hasVariable } from './hasVariable.ts';
import { listFragments } from '../protocol/listFragments.ts';

/** As an operation gets them, coerced. */
export type Variables = Readonly<Record<string, unknown>>;

/** The cost of an operation for these variables. */
export type CostPlan = (variables: Variables) => number;

/** A part of the cost: a number where it is the same for any variables. */
type Part = number | ((variables: Variables, fragments: readonly number[]) => number);

/** How to count the cost of an operation that has passed validation. */
export function planCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CostPlan {
  const fragments = listFragments(document);
  const known = new Map<string, Part>();
  /** Fragments that depend on variables, each after those that it spreads. */
  const inOrder: Exclude<Part, number>[] = [];

  const planFragment = (name: string): Part => {
    const former = known.get(name);
    const fragment = fragments.get(name);
    if (former !== undefined || !fragment) return former ?? 0;
    const part = planSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    const use = typeof part === 'number' ? part : toUse(inOrder.push(part) - 1);
    known.set(name, use);
    return use;
  };

  /** Types that exclude one another are added up all the same: rather too much than too little. */
  const planSet = ({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): Part =>
    add(
      selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return planField(selection, type);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return planFragment(selection.name.value);
        const condition = selection.typeCondition?.name.value;
        const inner = condition === undefined ? type : schema.getType(condition);
        return planSet(selection.selectionSet, inner);
      }),
    );

  const planField = (node: FieldNode, parent: GraphQLNamedType | undefined): Part => {
    const field = findField(parent, node.name.value);
    if (!field || !parent) return 0;
    const named = getNamedType(field.type);
    const name = `${parent.name}.${field.name}`;
    if (isLeafType(named)) return toValueCost(name);
    const below = node.selectionSet ? planSet(node.selectionSet, named) : 0;
    const count = (args: Arguments | null, inner: number): number =>
      // A field whose arguments are at fault answers with the fault.
      args ? toWork(name, args) + toLength(name, field, args) * (1 + inner) : 1;
    if (hasVariable(node.arguments))
      return (variables, costs) =>
        count(readArguments(field, node, variables), evaluate(below, variables, costs));
    const args = readArguments(field, node, {});
    if (typeof below === 'number') return count(args, below);
    return (variables, costs) => count(args, below(variables, costs));
  };

  const whole = planSet(
    operation.selectionSet,
    schema.getRootType(operation.operation) ?? undefined,
  );
  if (typeof whole === 'number') return () => whole;
  return (variables) => {
    const costs: number[] = [];
    for (const part of inOrder) costs.push(part(variables, costs));
    return whole(variables, costs);
  };
}

function toUse(at: number): Part {
  return (_variables, costs) => costs[at] ?? 0;
}

function evaluate(part: Part, variables: Variables, costs: readonly number[]): number {
  return typeof part === 'number' ? part : part(variables, costs);
}

function add(parts: readonly Part[]): Part {
  const fixed = parts.reduce<number>(
    (sum, part) => (typeof part === 'number' ? sum + part : sum),
    0,
  );
  const open = parts.filter((part) => typeof part !== 'number');
  if (open.length === 0) return fixed;
  return (variables, costs) => open.reduce((sum, part) => sum + part(variables, costs), fixed);
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
  variables: Variables,
): Arguments | null {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return null;
  }
}
