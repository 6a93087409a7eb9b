import { readdir, readFile } from 'node:fs/promises';
import { Kind, parse } from 'graphql';

const FOLDER = new URL('../../docs/queries/', import.meta.url);

/** A query of `docs/queries/`. */
export interface Example {
  /** The file’s name. */
  file: string;
  /** The operation’s name; null where it has none. */
  name: string | null;
  /** The lines of the comment that it begins with. */
  heading: string[];
  /** What follows the heading. */
  query: string;
  variables: Record<string, unknown> | null;
}

/** All example queries, in the order of their numbers. */
export async function readExamples(): Promise<Example[]> {
  const files = (await readdir(FOLDER)).sort();
  return Promise.all(
    files
      .filter((file) => file.endsWith('.graphql'))
      .map(async (file) => {
        const variables = file.replace(/\.graphql$/, '.variables.json');
        return toExample(
          file,
          await readFile(new URL(file, FOLDER), 'utf8'),
          files.includes(variables) ? await readFile(new URL(variables, FOLDER), 'utf8') : null,
        );
      }),
  );
}

function toExample(file: string, text: string, variables: string | null): Example {
  const lines = text.trimEnd().split('\n');
  const begin = lines.findIndex((line) => !line.startsWith('#'));
  const operation = parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return {
    file,
    name: (operation?.kind === Kind.OPERATION_DEFINITION && operation.name?.value) || null,
    heading: lines.slice(0, begin).map((line) => line.replace(/^#\s*/, '')),
    query: lines.slice(begin).join('\n'),
    variables: variables === null ? null : (JSON.parse(variables) as Record<string, unknown>),
  };
}
