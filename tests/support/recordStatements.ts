import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';

export interface Statement {
  cypher: string;
  parameters: Record<string, unknown>;
}

type Run = (cypher: string, parameters?: Record<string, unknown>, ...more: unknown[]) => unknown;
type Work = (transaction: ManagedTransaction) => unknown;

/** The same driver, and every statement that was run through it, in order; planning one is none. */
export function recordStatements(driver: Driver): { driver: Driver; statements: Statement[] } {
  const statements: Statement[] = [];
  const record = (run: Run): Run => {
    return (cypher, parameters = {}, ...more) => {
      if (!cypher.startsWith('EXPLAIN ')) statements.push({ cypher, parameters });
      return run(cypher, parameters, ...more);
    };
  };
  const wrapSession = (session: Session): Session =>
    replace(session, {
      run: record(session.run.bind(session) as Run),
      ...wrapWork(session, 'executeRead'),
      ...wrapWork(session, 'executeWrite'),
    });
  const wrapWork = (session: Session, method: 'executeRead' | 'executeWrite') => ({
    [method]: (work: Work, ...more: unknown[]) =>
      (session[method] as (...args: unknown[]) => unknown)(
        (transaction: ManagedTransaction) =>
          work(replace(transaction, { run: record(transaction.run.bind(transaction) as Run) })),
        ...more,
      ),
  });
  return {
    driver: replace(driver, {
      session: (...args: Parameters<Driver['session']>) => wrapSession(driver.session(...args)),
      executeQuery: record(driver.executeQuery.bind(driver) as Run),
    }),
    statements,
  };
}

/** The same object with other methods in the place of these. */
function replace<T extends object>(target: T, methods: Record<string, unknown>): T {
  return new Proxy(target, {
    get: (object, name) => {
      if (typeof name === 'string' && name in methods) return methods[name];
      const value: unknown = Reflect.get(object, name);
      return typeof value === 'function' ? value.bind(object) : value;
    },
  });
}
