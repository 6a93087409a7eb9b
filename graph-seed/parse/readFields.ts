import { z } from 'zod';
import { explainIssues } from './explainIssues.ts';
import { FIELD_FIXES } from './fieldFixes.ts';
import type { FieldFixes } from './fieldFixes.ts';
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

/** Reads each field on its own; `fixes` hold for this thing in the place of the common ones. */
export function readFields<S extends z.ZodRawShape>(
  shape: S,
  source: YamlSource,
  path: Path,
  fixes: FieldFixes = {},
): { draft: DraftOf<S>; problems: Problem[] } {
  const value = valueAt(source, path);
  const problems: Problem[] = [];
  if (!isFields(value)) {
    const fix = `write fields: ${Object.keys(shape).join(', ')}`;
    problems.push(problemAt({ source, path }, [], 'this is no set of fields', fix));
    return { draft: { source, path, written: {}, fields: {} }, problems };
  }
  const known = Object.keys(shape);
  const fields: Record<string, unknown> = {};
  const issues: z.core.$ZodIssue[] = Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: 'unrecognized_keys',
      keys: [name],
      path: [],
      message: known.join(' '),
    }));
  for (const [name, schema] of Object.entries(shape)) {
    const result = z.safeParse(schema, value[name]);
    if (result.success) fields[name] = result.data;
    else
      issues.push(
        ...result.error.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] })),
      );
  }
  const explanations = explainIssues(issues, value, { ...FIELD_FIXES, ...fixes });
  for (const { path: below, fault, fix } of explanations)
    problems.push(problemAt({ source, path }, below, fault, fix));
  return {
    draft: { source, path, written: value, fields: fields as Partial<Fields<S>> },
    problems,
  };
}

/** Reads each item of the list at `path` on its own; null where there is no list. */
export function readList<S extends z.ZodRawShape>(
  shape: S,
  source: YamlSource,
  path: Path,
  fixes: FieldFixes = {},
): { drafts: DraftOf<S>[] | null; problems: Problem[] } {
  const value = valueAt(source, path);
  if (!Array.isArray(value)) return { drafts: null, problems: [] };
  const readings = value.map((_, index) => readFields(shape, source, [...path, index], fixes));
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

/** The field is there and not null, whether or not it is well written. */
export function isGiven<T>(draft: Draft<T>, field: keyof T & string): boolean {
  return draft.written[field] !== undefined && draft.written[field] !== null;
}

/** `02-leadership.yaml:12`, to name a place in the words of another's problem. */
export function toPlace({ source, path }: Draft<unknown>, below: Path = []): string {
  return `${source.file.slice(source.file.lastIndexOf('/') + 1)}:${source.lineOf([...path, ...below])}`;
}

function valueAt(source: YamlSource, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return (at as unknown[])[Number(step)];
    return isFields(at) ? at[String(step)] : undefined;
  }, source.value);
}

/** It is what YAML calls a map. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
