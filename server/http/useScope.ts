import { getOperationAST, Kind, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { requestScope } from './requestScope.ts';

/** Longer names are cut in the log. */
const MOST_CHARACTERS = 64;

/** Tells the request’s scope what was asked and how it was answered. */
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
      scope.fields = [
        ...new Set(
          operation.selectionSet.selections.flatMap((selection) =>
            selection.kind === Kind.FIELD ? selection.name.value : [],
          ),
        ),
      ];
      if (contextValue.cost !== undefined) scope.cost = contextValue.cost;
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
