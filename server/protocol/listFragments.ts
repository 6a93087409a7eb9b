import { Kind, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

/** The fragments that a document defines, by name. */
export function listFragments({
  definitions,
}: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}
