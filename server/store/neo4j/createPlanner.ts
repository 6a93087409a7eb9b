import type { Driver } from 'neo4j-driver';

/** Sees to it that a statement’s plan is made before it is run. */
export interface Planner {
  /** Resolves once there is a plan, or none could be made: then running the statement tells why. */
  plan(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<void>;
  /** The database may have lost its plans. */
  forget(): void;
}

/** Making a plan takes the database longest when it has just started and is busy, which is when many ask at once. */
export const PLANNING_TIMEOUT_MS = 60_000;

/**
 * A statement that has no plan yet is planned by an EXPLAIN first, which has a time limit of its own and goes on when
 * those who wait for it have gone: broken off with them, it would begin anew with the next one, and never end. One at a
 * time, because they are made of the same processors.
 */
export function createPlanner(driver: Driver, database: string): Planner {
  const plans = new Map<string, Promise<void>>();
  let last = Promise.resolve();
  const explain = async (
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<void> => {
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    try {
      await session.executeRead((transaction) => transaction.run(`EXPLAIN ${cypher}`, parameters), {
        timeout: PLANNING_TIMEOUT_MS,
      });
    } catch {
      plans.delete(cypher);
    } finally {
      session.close().catch(() => undefined);
    }
  };
  return {
    plan(cypher, parameters) {
      const known = plans.get(cypher);
      if (known) return known;
      last = last.then(() => explain(cypher, parameters));
      plans.set(cypher, last);
      return last;
    },
    forget: () => plans.clear(),
  };
}
