import fc from 'fast-check';
import { expect } from 'vitest';
import type { Seed } from '../../graph-seed/model.ts';
import { callStore, operationArbitrary } from '../support/operationArbitrary.ts';
import type { Operation } from '../support/operationArbitrary.ts';
import { seedArbitrary } from '../support/seedArbitrary.ts';
import type { CreateStore } from './contract.ts';

export interface NamedStore {
  name: string;
  createStore: CreateStore;
}

/** A new graph costs a load and, in Neo4j, new plans for all statements: more operations cost less than more graphs. */
const GRAPHS = 15;
const OPERATIONS_PER_GRAPH = 40;

/** Random graphs, random operations: every store answers what the first one does. Throws with the seed to repeat. */
export async function checkEqualOnRandomGraphs(stores: readonly NamedStore[]): Promise<void> {
  const cases = seedArbitrary.chain((seed) =>
    fc.tuple(fc.constant(seed), toOperations(seed, OPERATIONS_PER_GRAPH)),
  );
  await fc.assert(
    fc.asyncProperty(cases, ([seed, operations]) => checkEqual(stores, seed, operations)),
    { numRuns: GRAPHS, endOnFailure: true },
  );
}

/** Random operations on one graph, which is loaded once. Throws with the seed to repeat. */
export async function checkEqualOn(
  stores: readonly NamedStore[],
  seed: Seed,
  operations: number,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(toOperations(seed, operations), (list) => checkEqual(stores, seed, list)),
    { numRuns: 1, endOnFailure: true },
  );
}

function toOperations(seed: Seed, count: number): fc.Arbitrary<Operation[]> {
  return fc.array(operationArbitrary(seed), {
    minLength: count,
    maxLength: count,
    size: 'max',
  });
}

async function checkEqual(
  stores: readonly NamedStore[],
  seed: Seed,
  operations: readonly Operation[],
): Promise<void> {
  const [first, ...others] = stores;
  if (!first || others.length === 0) throw new Error('Equality needs two stores at least.');
  const answers = new Map<string, unknown[]>();
  // One after the other: two stores may share a database.
  for (const { name, createStore } of stores)
    answers.set(name, await ask(createStore, seed, operations));
  for (const { name } of others) {
    for (const [index, operation] of operations.entries()) {
      expect(
        answers.get(name)?.[index],
        `${name} differs from ${first.name} in ${JSON.stringify(operation)}`,
      ).toStrictEqual(answers.get(first.name)?.[index]);
    }
  }
}

async function ask(
  createStore: CreateStore,
  seed: Seed,
  operations: readonly Operation[],
): Promise<unknown[]> {
  const { store, close } = await createStore(seed);
  try {
    const answers: unknown[] = [];
    for (const operation of operations) answers.push(await callStore(store, operation));
    return answers;
  } finally {
    await close();
  }
}
