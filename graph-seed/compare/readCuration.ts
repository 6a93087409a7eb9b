import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locateQuotes } from '../check/locateQuotes.ts';
import { readClaims } from '../read/readClaims.ts';
import type { Claims, EntityDraft, RelationDraft } from '../read/readClaims.ts';
import type { ReportText } from '../text/ReportText.ts';
import type { CuratedEntity, CuratedRelation, Curation } from './Curation.ts';

/** What could be read, and what could not: then the curation is not whole. */
export interface CurationReading {
  curation: Curation;
  faults: string[];
}

/**
 * Reads raw claims of a report, whole or not: of each claim what a comparison needs (id, kind, name; ends, type and a
 * quote that stands in the text). Files and claims that lack even that are left out and named in `faults`. Throws for
 * what the disk refuses.
 */
export async function readCuration(folder: string, text: ReportText): Promise<CurationReading> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const reading: CurationReading = { curation: { entities: [], relations: [] }, faults: [] };
  if (names.length === 0) reading.faults.push(`${folder} holds no .yaml file`);
  for (const name of names) {
    const file = join(folder, name);
    const { claims } = readClaims(file, await readFile(file));
    if (claims?.complete && text.sections.some(({ number }) => number === claims.section))
      addClaims(reading, file, claims, text);
    else reading.faults.push(`${file} is no file of claims of one section`);
  }
  return reading;
}

function addClaims(
  { curation, faults }: CurationReading,
  file: string,
  claims: Claims,
  text: ReportText,
): void {
  const home = text.sections.find(({ number }) => number === claims.section) ?? null;
  const evidenceOf = (draft: EntityDraft | RelationDraft) =>
    locateQuotes(draft, text, home).evidence;
  const entities: CuratedEntity[] = [];
  const relations: CuratedRelation[] = [];
  for (const draft of claims.entities) {
    const { id, kind, name, aliases = [] } = draft.fields;
    // One that is quoted outside the body, such as in the title, still has its name.
    if (id !== undefined && kind && name)
      entities.push({ id, kind, names: [name.zh, ...aliases], evidence: evidenceOf(draft) });
    else faults.push(`${file}: the entity ${String(draft.written.id)} lacks kind or name`);
  }
  for (const draft of claims.relations) {
    const { source, type, target } = draft.fields;
    const evidence = evidenceOf(draft);
    if (source !== undefined && type && target !== undefined && evidence.length > 0)
      relations.push({ source, type, target, evidence });
    else {
      const ends = [draft.written.source, draft.written.type, draft.written.target].join(' ');
      faults.push(
        `${file}: the relation ${ends} lacks an end, a type or a quote that is in the text`,
      );
    }
  }
  curation.entities = [...curation.entities, ...entities];
  curation.relations = [...curation.relations, ...relations];
}
