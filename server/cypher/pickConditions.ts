import type { ParameterValue } from './CypherStatement.ts';

/** What a filter comes to: conditions, and the values of the parameters in them. */
export interface Conditions {
  conditions: string[];
  parameters: Record<string, ParameterValue>;
}

type Filter = Readonly<Record<string, ParameterValue | null | undefined>>;

/** The conditions of the fields that the filter gives, in the order of `all`; each names its field as a parameter. */
export function pickConditions<F extends object>(
  filter: F,
  all: Readonly<Partial<Record<keyof F, string>>>,
): Conditions {
  const given = Object.entries<string | undefined>(all).flatMap(([name, condition]) => {
    const value = (filter as Filter)[name];
    return value == null || condition === undefined ? [] : [{ name, condition, value }];
  });
  return {
    conditions: given.map(({ condition }) => condition),
    parameters: Object.fromEntries(given.map(({ name, value }) => [name, value])),
  };
}
