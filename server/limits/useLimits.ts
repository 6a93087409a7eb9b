import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  parse,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type OperationDefinitionNode,
  type ParseOptions,
  type Source,
} from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { keepWith } from '../protocol/keepWith.ts';
import { checkShape, type ShapeLimits } from './checkShape.ts';
import { findTooLong } from './findTooLong.ts';
import { planCost, type CostPlan, type Variables } from './planCost.ts';
import { toLimitExceeded } from './toLimitExceeded.ts';

export interface Limits extends ShapeLimits {
  /** Characters of a query, comments included: documents are remembered. */
  characters: number;
  tokens: number;
  /** Of `planCost`. */
  cost: number;
  /** Values in one list of a variable. */
  values: number;
}

/** Honest queries stay far below: introspection is 15 deep, four nested pages of ten, with quotes and names, cost some 250,000. */
export const LIMITS: Limits = {
  characters: 20_000,
  tokens: 5_000,
  depth: 24,
  aliases: 100,
  directives: 50,
  fragments: 50,
  cost: 300_000,
  values: 1_000,
};

/** What the measured request leaves for those who log. */
export interface Costed {
  cost?: number;
}

/** Envelop leaves open what it hands on. */
interface TypedExecutionArgs extends ExecutionArgs {
  contextValue: YogaInitialContext & Costed;
  variableValues?: Record<string, unknown> | null;
}

/**
 * Refuses what would take too much, before it takes anything. With `extensions: { cost: true }` in the request the answer
 * says in `extensions.cost` what it cost, and what it might have.
 */
export function useLimits(limits: Limits = LIMITS): Plugin {
  // Yoga remembers documents that it has parsed; of one that it has, the next request finds the plan made.
  const toPlan = keepWith(
    (operation: OperationDefinitionNode, { schema, document }: ExecutionArgs): CostPlan =>
      planCost(schema, document, operation),
  );
  return {
    onParams({ params }) {
      const { length } = params.query ?? '';
      if (length > limits.characters)
        throw toLimitExceeded(
          `The query has ${length} characters; ${limits.characters} are allowed: ask in several requests, and give lists as variables.`,
        );
    },
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) => {
        return withinTheStack(() => {
          const document = parseWithin(source, { ...options, maxLexicalTokens: limits.tokens });
          checkShape(document, limits);
          return document;
        });
      });
    },
    onExecute({ args, setResultAndStopExecution }) {
      const asked = args as TypedExecutionArgs;
      const { contextValue } = asked;
      const verdict = judge(asked, limits, toPlan);
      if (!verdict) return undefined;
      if (verdict.cost !== undefined) contextValue.cost = verdict.cost;
      if (verdict.error) {
        setResultAndStopExecution({ errors: [verdict.error] });
        return undefined;
      }
      if (contextValue.params.extensions?.['cost'] !== true) return undefined;
      const cost = { cost: verdict.cost, limit: limits.cost };
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          const { extensions, ...rest } = result as ExecutionResult;
          setResult({ ...rest, extensions: { ...extensions, cost } });
        },
      };
    },
  };
}

interface Verdict {
  cost?: number;
  error?: GraphQLError;
}

/** Null where there is nothing to judge: what is wrong with operation or variables, execution says better. */
function judge(
  args: TypedExecutionArgs,
  limits: Limits,
  toPlan: (operation: OperationDefinitionNode, args: ExecutionArgs) => CostPlan,
): Verdict | null {
  const operation = getOperationAST(args.document, args.operationName);
  if (!operation) return null;
  const coerced = readVariables(operation, args);
  if (!coerced) return null;
  const tooLong = findTooLong(coerced, limits.values);
  if (tooLong)
    return {
      error: toLimitExceeded(
        `${tooLong.name}: ${tooLong.length} values given; ${limits.values} are allowed.`,
      ),
    };
  const cost = toPlan(operation, args)(coerced);
  if (cost <= limits.cost) return { cost };
  const message = `The query may cost ${cost}, ${limits.cost} are allowed: lower first, last or limit, or nest fewer lists.`;
  return { cost, error: toLimitExceeded(message, { cost, limit: limits.cost }) };
}

/** Coerced; null where they are at fault. */
function readVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  { schema, variableValues }: TypedExecutionArgs,
): Variables | null {
  if (variableDefinitions.length === 0) return {};
  return getVariableValues(schema, variableDefinitions, variableValues ?? {}).coerced ?? null;
}

/** What is nested deep enough outgrows the stack before it can be measured. */
function withinTheStack<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw toLimitExceeded(
      'The query is nested too deeply: ask for what is further down by its id.',
    );
  }
}

/** The parser says of too many tokens only that it gave up. */
function parseWithin(source: string | Source, options: ParseOptions): DocumentNode {
  try {
    return parse(source, options);
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('Parsing aborted'))
      throw toLimitExceeded(
        `The query has more than ${options.maxLexicalTokens ?? 0} tokens: ask in several requests, and give lists as variables.`,
      );
    throw error;
  }
}
