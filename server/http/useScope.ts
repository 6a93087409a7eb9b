import {
  getOperationAST,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { keepWith } from '../protocol/keepWith.ts';
import { listFragments } from '../protocol/listFragments.ts';
import { requestScope } from './requestScope.ts';

/** Longer names are cut in the log. */
const MOST_CHARACTERS = 64;

/** Tells the request’s scope what was asked and how it was answered. Before what may refuse it. */
export function useScope(): Plugin {
  return {
    onExecute({ args }) {
      const scope = requestScope.getStore();
      if (!scope) return;
      const { document, operationName, contextValue } = args as {
        document: DocumentNode;
        operationName?: string | null;
        contextValue: { cost?: number };
      };
      const operation = getOperationAST(document, operationName);
      if (!operation) return;
      const name = operation.name?.value.slice(0, MOST_CHARACTERS);
      if (name !== undefined) scope.operation = name;
      scope.fields = listFields(operation, document);
      scope.measured = contextValue;
    },
    onResultProcess({ result }) {
      const scope = requestScope.getStore();
      if (!scope || Array.isArray(result) || Symbol.asyncIterator in result) return;
      const { errors = [] } = result as ExecutionResult;
      if (errors.length > 0)
        scope.codes = errors.map(({ extensions }) => {
          const code = extensions['code'];
          return typeof code === 'string' ? code : 'NONE';
        });
    },
  };
}

/** The fields at the top, once each, through fragments too. */
const listFields = keepWith((operation: OperationDefinitionNode, document: DocumentNode) => {
  const fragments = listFragments(document);
  const fields = new Set<string>();
  const visited = new Set<string>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) visit(fragment.selectionSet);
      }
    }
  };
  visit(operation.selectionSet);
  return [...fields];
});
