import { Kind, type ArgumentNode, type ValueNode } from 'graphql';

/** Whether the arguments of a field depend on variables of its operation. */
export function hasVariable(args: readonly ArgumentNode[] = []): boolean {
  return args.some(({ value }) => isVariable(value));
}

function isVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(isVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => isVariable(field.value));
  return value.kind === Kind.VARIABLE;
}
