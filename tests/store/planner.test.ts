import type { Driver } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { createPlanner } from '../../server/store/neo4j/createPlanner.ts';

/** A driver whose statements end when they are told to. */
function createHeldDriver() {
  const running: { cypher: string; end(error?: Error): void }[] = [];
  const run = (cypher: string): Promise<void> =>
    new Promise((resolve, reject) => {
      running.push({ cypher, end: (error) => (error ? reject(error) : resolve()) });
    });
  const session = {
    executeRead: (work: (transaction: { run: typeof run }) => Promise<void>) => work({ run }),
    close: () => Promise.resolve(),
  };
  return { driver: { session: () => session } as unknown as Driver, running };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('plans', () => {
  it('are made once for all who wait, one after the other', async () => {
    const { driver, running } = createHeldDriver();
    const { plan } = createPlanner(driver, 'neo4j');
    const first = plan('RETURN 1', {});
    expect(plan('RETURN 1', {})).toBe(first);
    const second = plan('RETURN 2', {});
    await turn();
    expect(running.map(({ cypher }) => cypher)).toEqual(['EXPLAIN RETURN 1']);
    running[0]?.end();
    await first;
    await turn();
    expect(running.map(({ cypher }) => cypher)).toEqual(['EXPLAIN RETURN 1', 'EXPLAIN RETURN 2']);
    running[1]?.end();
    await second;
    await plan('RETURN 1', {});
    expect(running).toHaveLength(2);
  });

  it('that fail hold nobody up, and are tried again', async () => {
    const { driver, running } = createHeldDriver();
    const { plan } = createPlanner(driver, 'neo4j');
    const failed = plan('RETURN 1', {});
    await turn();
    running[0]?.end(new Error('gone'));
    await failed;
    void plan('RETURN 1', {});
    await turn();
    expect(running).toHaveLength(2);
  });

  it('are made anew when they may be lost', async () => {
    const { driver, running } = createHeldDriver();
    const planner = createPlanner(driver, 'neo4j');
    const first = planner.plan('RETURN 1', {});
    await turn();
    running[0]?.end();
    await first;
    planner.forget();
    void planner.plan('RETURN 1', {});
    await turn();
    expect(running).toHaveLength(2);
  });
});
