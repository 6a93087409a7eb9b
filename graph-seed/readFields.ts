import { z } from 'zod';
import { explainIssue, explainUnknownField, findMeantField } from './explainIssue.ts';
import type { Path, YamlSource } from './parseYaml.ts';
import type { Problem } from './Problem.ts';

type Fields<S extends z.ZodRawShape> = z.output<z.ZodObject<S>>;

/**
 * A thing as written, field by field: a field that is malformed is absent from `fields`, so that the others
 * can still be checked.
 */
export interface Draft<T> {
  source: YamlSource;
  path: Path;
  /** As it stands in the file. */
  written: Readonly<Record<string, unknown>>;
  fields: Partial<T>;
}
export type DraftOf<S extends z.ZodRawShape> = Draft<Fields<S>>;

/** Reads each field on its own. `others`: fields that somebody else reads. */
export function readFields<S extends z.ZodRawShape>(
  shape: S,
  source: YamlSource,
  path: Path,
  others: readonly string[] = [],
): { draft: DraftOf<S>; problems: Problem[] } {
  const value = valueAt(source, path);
  const problems: Problem[] = [];
  if (!isFields(value)) {
    const fix = `write fields: ${Object.keys(shape).join(', ')}`;
    problems.push(problemAt({ source, path }, [], 'this is no set of fields', fix));
    return { draft: { source, path, written: {}, fields: {} }, problems };
  }
  const known = [...Object.keys(shape), ...others];
  const unknown = Object.keys(value).filter((name) => !known.includes(name));
  // A misspelt field is one fault: the one that it was meant to be is not missing besides.
  const meant = unknown.map((name) => findMeantField(name, known, value));
  const explanations = unknown.map((name) => explainUnknownField([name], known, value));
  const fields: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(shape)) {
    const result = z.safeParse(schema, value[name]);
    if (result.success) fields[name] = result.data;
    else if (!meant.includes(name))
      for (const issue of result.error.issues)
        explanations.push(...explainIssue({ ...issue, path: [name, ...issue.path] }, value));
  }
  for (const { path: below, fault, fix } of explanations)
    problems.push(problemAt({ source, path }, below, fault, fix));
  return {
    draft: { source, path, written: value, fields: fields as Partial<Fields<S>> },
    problems,
  };
}

/** Reads each item of the list at `path` on its own; null where there is something else than a list. */
export function readList<S extends z.ZodRawShape>(
  shape: S,
  source: YamlSource,
  path: Path,
): { drafts: DraftOf<S>[] | null; problems: Problem[] } {
  const value = valueAt(source, path);
  const name = String(path.at(-1));
  if (!Array.isArray(value)) {
    const fault = value === undefined ? `${name} is missing` : `${name} is no list`;
    const fix = 'write a list, each item on a line that begins with “- ”';
    return { drafts: null, problems: [problemAt({ source, path }, [], fault, fix)] };
  }
  const readings = value.map((_, index) => readFields(shape, source, [...path, index]));
  return {
    drafts: readings.map(({ draft }) => draft),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** A problem of a thing, or of what stands `below` it. */
export function problemAt(
  { source, path }: Pick<Draft<unknown>, 'source' | 'path'>,
  below: Path,
  fault: string,
  fix: string,
): Problem {
  return { file: source.file, line: source.lineOf([...path, ...below]), fault, fix };
}

/** `02-leadership.yaml:12`, to name a place in the words of another's problem. */
export function toPlace({ source, path }: Draft<unknown>, below: Path = []): string {
  return `${source.file.slice(source.file.lastIndexOf('/') + 1)}:${source.lineOf([...path, ...below])}`;
}

function valueAt(source: YamlSource, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (isFields(at) || Array.isArray(at) ? at[step as keyof typeof at] : undefined),
    source.value,
  );
}

/** It is what YAML calls a map. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
