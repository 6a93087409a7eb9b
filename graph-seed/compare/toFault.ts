import { toProblemLine } from '../parse/Problem.ts';
import { problemAt } from '../parse/readFields.ts';
import type { Claims, EntityDraft, RelationDraft } from '../read/readClaims.ts';

type Draft = Claims['head'] | EntityDraft | RelationDraft;

/** A fault of a draft, or of one of its fields, as the check prints its problems. */
export function toFault(draft: Draft, field: string | null, fault: string, fix: string): string {
  return toProblemLine(problemAt(draft, field === null ? [] : [field], fault, fix));
}

/** With the folder: files of two curations may bear the same name. */
export function toPlace({ source, path }: Draft, field: string): string {
  return `${source.file}:${source.lineOf([...path, field])}`;
}
