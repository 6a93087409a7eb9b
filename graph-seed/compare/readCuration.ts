import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locateQuotes } from '../check/locateQuotes.ts';
import { readClaims } from '../read/readClaims.ts';
import type { Claims, EntityDraft, RelationDraft } from '../read/readClaims.ts';
import type { ReportText } from '../text/ReportText.ts';
import type { CuratedEntity, CuratedRelation, Curation } from './Curation.ts';

/**
 * Reads raw claims of a report, whole or not: of each claim what a comparison needs. A claim that lacks even that
 * (id, kind, name; ends, type and a quote that stands in the text) is left out and named in `faults`.
 */
export async function readCuration(
  folder: string,
  text: ReportText,
): Promise<{ curation: Curation; faults: string[] }> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const files: Claims[] = [];
  const faults: string[] = [];
  for (const name of names) {
    const { claims } = readClaims(name, await readFile(join(folder, name)));
    if (claims) files.push(claims);
    else faults.push(`${name} cannot be read`);
  }
  const entities: CuratedEntity[] = [];
  const relations: CuratedRelation[] = [];
  for (const file of files) {
    const home = text.sections.find(({ number }) => number === file.section) ?? null;
    const evidenceOf = (draft: EntityDraft | RelationDraft) =>
      locateQuotes(draft, text, home).evidence;
    for (const draft of file.entities) {
      const { id, kind, name, aliases = [] } = draft.fields;
      const evidence = evidenceOf(draft);
      // One that is quoted outside the body, such as in the title, still has its name.
      if (id !== undefined && kind && name)
        entities.push({ id, kind, names: [name.zh, ...aliases], evidence });
      else faults.push(`entity ${String(draft.written.id)}`);
    }
    for (const draft of file.relations) {
      const { source, type, target } = draft.fields;
      const evidence = evidenceOf(draft);
      if (source !== undefined && type && target !== undefined && evidence.length > 0)
        relations.push({ source, type, target, evidence });
      else faults.push(`relation ${String(draft.written.source)} ${String(draft.written.target)}`);
    }
  }
  return { curation: { entities, relations }, faults };
}
