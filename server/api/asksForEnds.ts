import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Where a connection of relations has its ends. */
const WAYS = [
  ['nodes', 'source'],
  ['nodes', 'target'],
  ['edges', 'node', 'source'],
  ['edges', 'node', 'target'],
];

/** The executor hands every object of one list the same nodes, so each place of a query is looked at once. */
const known = new WeakMap<readonly FieldNode[], boolean>();

/** Whether a field that answers with a connection of relations is asked for the ends of these too. */
export function asksForEnds({
  fieldNodes,
  fragments,
}: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): boolean {
  const before = known.get(fieldNodes);
  if (before !== undefined) return before;
  const asks = WAYS.some((way) => leadsOn(fieldNodes, way, fragments));
  known.set(fieldNodes, asks);
  return asks;
}

function leadsOn(
  fields: readonly FieldNode[],
  [name, ...further]: readonly string[],
  fragments: GraphQLResolveInfo['fragments'],
): boolean {
  if (name === undefined) return fields.length > 0;
  const visited = new Set<string>();
  const listNamed = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
      if (selection.kind === Kind.INLINE_FRAGMENT) return listNamed(selection.selectionSet);
      // A fragment is looked into once, however often it is spread.
      if (visited.has(selection.name.value)) return [];
      visited.add(selection.name.value);
      const fragment = fragments[selection.name.value];
      return fragment ? listNamed(fragment.selectionSet) : [];
    });
  const named = fields.flatMap(({ selectionSet }) => (selectionSet ? listNamed(selectionSet) : []));
  return leadsOn(named, further, fragments);
}
