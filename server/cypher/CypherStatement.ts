/** A text with `$parameters`, and their values: strings, numbers, booleans, and lists of strings. */
export interface CypherStatement {
  text: string;
  parameters: Readonly<Record<string, ParameterValue>>;
}

export type ParameterValue = string | number | boolean | readonly string[];
