import type { Claims, EntityDraft, RelationDraft } from '../read/readClaims.ts';

type Draft = Claims['head'] | EntityDraft | RelationDraft;

/** One line for the terminal, as the check prints its problems: `file:line: fault; fix`. */
export function toFault(draft: Draft, field: string | null, fault: string, fix: string): string {
  return `${toPlace(draft, field)}: ${fault}; ${fix}`.replaceAll('\n', '\\n');
}

/** With the folder: files of two curations may bear the same name. */
export function toPlace({ source, path }: Draft, field: string | null): string {
  return `${source.file}:${source.lineOf(field === null ? path : [...path, field])}`;
}
