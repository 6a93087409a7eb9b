import { parseYaml } from '../parse/parseYaml.ts';
import type { Problem } from '../parse/Problem.ts';
import { problemAt, readFields, readList, toPlace } from '../parse/readFields.ts';
import type { DraftOf } from '../parse/readFields.ts';
import { glossaryFields, glossaryTermFields } from './schemas.ts';

/** A Chinese term and the English that names say it in; the first is preferred. */
export interface GlossaryTerm {
  zh: string;
  en: readonly string[];
}

export interface GlossaryReading {
  /** Those that could be read. */
  terms: GlossaryTerm[];
  problems: Problem[];
}

/** A term’s note is for those who write the seed, so that English will do; a relation’s is shown in both languages. */
const TERM_FIXES = { note: 'write one English sentence' };

export function readGlossary(file: string, bytes: Uint8Array | undefined): GlossaryReading {
  if (!bytes) {
    const fix = 'write it as README.md says';
    return { terms: [], problems: [{ file, line: 1, fault: 'the file is missing', fix }] };
  }
  const { source, problems } = parseYaml(file, bytes);
  if (!source) return { terms: [], problems };
  const top = readFields(glossaryFields, source, []);
  const list = readList(glossaryTermFields, source, ['terms'], TERM_FIXES);
  const drafts = list.drafts ?? [];
  return {
    terms: drafts.flatMap(({ fields: { zh, en } }) => (zh && en && hasWord(zh) ? { zh, en } : [])),
    problems: [
      ...problems,
      ...top.problems,
      ...list.problems,
      ...checkTwice(drafts),
      ...drafts.flatMap(checkHasWord),
    ],
  };
}

/** Marks alone would be found everywhere. */
function hasWord(zh: string): boolean {
  return /[\p{L}\p{N}]/u.test(zh);
}

function checkHasWord(draft: DraftOf<typeof glossaryTermFields>): Problem[] {
  const { zh } = draft.fields;
  if (zh === undefined || hasWord(zh)) return [];
  const fault = `the term “${zh}” holds no word`;
  return [problemAt(draft, ['zh'], fault, 'write the Chinese words, or take it out')];
}

function checkTwice(drafts: readonly DraftOf<typeof glossaryTermFields>[]): Problem[] {
  const first = new Map<string, (typeof drafts)[number]>();
  return drafts.flatMap((draft) => {
    const { zh } = draft.fields;
    const former = zh === undefined ? undefined : first.get(zh);
    if (zh !== undefined && !former) first.set(zh, draft);
    if (!former) return [];
    const fault = `the term “${zh ?? ''}” is given at ${toPlace(former, ['zh'])}`;
    return [problemAt(draft, ['zh'], fault, 'keep one of the two')];
  });
}
