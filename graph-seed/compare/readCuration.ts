import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locateQuotes } from '../check/locateQuotes.ts';
import { readClaims } from '../read/readClaims.ts';
import type { Claims, EntityDraft, RelationDraft } from '../read/readClaims.ts';
import type { ReportText } from '../text/ReportText.ts';
import { checkEnds, checkIds, checkSections } from './checkCuration.ts';
import type { CuratedEntity, CuratedRelation, Curation } from './Curation.ts';
import { isDiskError } from './isDiskError.ts';
import { toFault } from './toFault.ts';

/** What could be read, and what could not: then the curation is not whole. */
export interface CurationReading {
  curation: Curation;
  faults: string[];
}

/**
 * Reads raw claims of a report, whole or not: of each claim what a comparison needs (id, kind, name; ends, type and a
 * quote that stands in the text). Files and claims that lack even that are left out and named in `faults`, as are
 * sections and ids that are given twice and ends that no entity has. Throws for what the disk refuses.
 */
export async function readCuration(folder: string, text: ReportText): Promise<CurationReading> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const files: Claims[] = [];
  const faults = names.length === 0 ? [`${folder} holds no .yaml file`] : [];
  for (const name of names) {
    const file = join(folder, name);
    const { claims } = readClaims(file, await readBytes(file));
    if (claims?.complete && text.sections.some(({ number }) => number === claims.section))
      files.push(claims);
    else faults.push(`${file} is no file of claims of one section`);
  }
  const readings = files.map((claims) => toReading(claims, text));
  return {
    curation: {
      entities: readings.flatMap(({ curation }) => curation.entities),
      relations: readings.flatMap(({ curation }) => curation.relations),
    },
    faults: [
      ...faults,
      ...readings.flatMap((reading) => reading.faults),
      ...checkSections(files),
      ...checkIds(files),
      // An entity may stand in the file that could not be read.
      ...(faults.length === 0 ? checkEnds(files) : []),
    ],
  };
}

/** Reading a folder as a file is refused without a word about which it is. */
async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw isDiskError(error) ? Object.assign(error, { path: file }) : error;
  }
}

function toReading(claims: Claims, text: ReportText): CurationReading {
  const home = text.sections.find(({ number }) => number === claims.section) ?? null;
  const evidenceOf = (draft: EntityDraft | RelationDraft) =>
    locateQuotes(draft, text, home).evidence;
  const entities: CuratedEntity[] = [];
  const relations: CuratedRelation[] = [];
  const faults: string[] = [];
  const blame = (draft: EntityDraft | RelationDraft, fault: string, fix: string) =>
    faults.push(toFault(draft, null, fault, fix));
  for (const draft of claims.entities) {
    const { id, kind, name, aliases = [] } = draft.fields;
    // One that is quoted outside the body, such as in the title, still has its name.
    if (id !== undefined && kind && name)
      entities.push({ id, kind, names: [name.zh, ...aliases], evidence: evidenceOf(draft) });
    else
      blame(
        draft,
        `the entity ${String(draft.written.id)} lacks kind or name`,
        'write it, as README.md says',
      );
  }
  for (const draft of claims.relations) {
    const { source, type, target } = draft.fields;
    const evidence = evidenceOf(draft);
    if (source !== undefined && type && target !== undefined && evidence.length > 0)
      relations.push({ source, type, target, evidence });
    else {
      const ends = [draft.written.source, draft.written.type, draft.written.target].join(' ');
      const fault = `the relation ${ends} lacks an end, a type or a quote that is in the text`;
      blame(draft, fault, 'write it, as README.md says');
    }
  }
  return { curation: { entities, relations }, faults };
}
