import { toCypherLiteral } from './toCypherLiteral.ts';

/** Rows in one statement: Neo4j plans each anew, and takes the longer the longer it is. */
const BATCH = 50;

/** A statement with its parameters written into it, and the semicolon that ends it. */
export function toStatement(
  text: string,
  parameters: Readonly<Record<string, unknown>> = {},
): string {
  const written = text
    .trim()
    .replaceAll(/\$(\w+)/g, (_, name: string) => toCypherLiteral(parameters[name]));
  return `\n${written};\n`;
}

/** A statement that takes a list of rows, as often as there are batches of them. */
export function toUnwindStatements(
  text: string,
  parameter: string,
  rows: readonly unknown[],
): string {
  const statements: string[] = [];
  for (let at = 0; at < rows.length; at += BATCH)
    statements.push(toStatement(text, { [parameter]: rows.slice(at, at + BATCH) }));
  return statements.join('');
}
