import { checkDescriptions } from './checkDescriptions.ts';
import { checkEntity } from './checkEntities.ts';
import { checkFileNames, checkFileSections, isClaimsFile } from './checkFiles.ts';
import { checkGlossary } from './checkGlossary.ts';
import { checkIds, checkNames } from './checkNames.ts';
import { checkRelation } from './checkRelations.ts';
import type { KnownEntities } from './checkRelations.ts';
import { checkIsolated, checkRepeated } from './checkTies.ts';
import { checkTranslatedOnce, locateTranslations } from './checkTranslations.ts';
import { toSpellingFix } from '../parse/findNearest.ts';
import type { EntityKind } from '../model.ts';
import { checkQuoteFields, locateQuotes } from './locateQuotes.ts';
import type { Problem } from '../parse/Problem.ts';
import { readClaims } from '../read/readClaims.ts';
import type { Claims, EntityDraft } from '../read/readClaims.ts';
import { withArticle } from '../parse/withArticle.ts';
import { problemAt } from '../parse/readFields.ts';
import type { GlossaryTerm } from '../read/readGlossary.ts';
import type { Vocabulary } from '../read/readOntology.ts';
import { readReport } from '../read/readReport.ts';
import type { ReportHead } from '../read/ReportHead.ts';
import { SLUG } from '../read/schemas.ts';
import type { CheckedReport } from './CheckedReport.ts';

/** `checked` is null where there are problems. Where there are none, the claims are as sound as the vocabulary is whole. */
export interface ReportReading {
  checked: CheckedReport | null;
  problems: Problem[];
}

/** Reads and checks one report. `files` are those of its folder, by name. */
export function checkReport(
  id: string,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  vocabulary: Vocabulary,
  glossary: readonly GlossaryTerm[],
): ReportReading {
  const head = readReport(id, folder, files);
  const readings = [...files]
    .filter(([name]) => isClaimsFile(name))
    .map(([name, bytes]) => readClaims(`${folder}/${name}`, bytes));
  const claims = readings.flatMap((reading) => reading.claims ?? []);
  // An id that no file holds is unknown only if all files could be read.
  const complete = claims.length === readings.length && claims.every((file) => file.complete);
  const entities = claims.flatMap((file) => file.entities);
  const relations = claims.flatMap((file) => file.relations);
  const known = toKnown(entities);
  const ids = complete ? new Set(known.keys()) : null;
  const located = claims.map((file) => locateClaims(file, head));
  const locatedRelations = located.flatMap((file) => file.relations);
  const translations = located.flatMap((file) => file.translations);
  const problems = [
    ...checkFolderName(id, folder),
    ...checkFileNames(folder, [...files.keys()]),
    ...head.problems,
    ...readings.flatMap((reading) => reading.problems),
    ...(head.sections ? checkFileSections(claims, head.sections) : []),
    ...checkIds(entities, head.sections ?? []),
    ...checkNames(entities),
    ...checkGlossary(entities, glossary),
    ...checkDescriptions(entities),
    ...entities.flatMap((draft) => [
      ...checkEntity(draft, vocabulary, ids),
      ...checkQuoteFields(draft),
    ]),
    ...relations.flatMap((draft) => [
      ...checkRelation(draft, vocabulary, known, complete),
      ...checkQuoteFields(draft),
    ]),
    ...located.flatMap((file) => file.problems),
    ...checkRepeated(locatedRelations),
    ...checkTranslatedOnce(translations),
    ...(complete ? checkIsolated(entities, relations) : []),
    ...(complete ? checkIssuer(head, known) : []),
  ];
  const checked =
    head.draft && head.text
      ? {
          head: head.draft,
          text: head.text,
          translations,
          entities: located.flatMap((file) => file.entities),
          relations: locatedRelations,
        }
      : null;
  return { checked: problems.length > 0 ? null : checked, problems };
}

/** Finds the quotes of a file's claims and the sentences of its translations, where there is a text. */
function locateClaims({ entities, relations, translations, section }: Claims, head: ReportHead) {
  const { text } = head;
  const home = text?.sections.find(({ number }) => number === section) ?? null;
  const locate = <D extends EntityDraft | Claims['relations'][number]>(draft: D) => ({
    draft,
    ...(text ? locateQuotes(draft, text, home) : { evidence: [], problems: [] }),
  });
  const placed = text ? locateTranslations(translations, text, home) : { placed: [], problems: [] };
  const located = { entities: entities.map(locate), relations: relations.map(locate) };
  return {
    ...located,
    translations: placed.placed,
    problems: [
      ...placed.problems,
      ...[...located.entities, ...located.relations].flatMap(({ problems }) => problems),
    ],
  };
}

/** An id that is given twice has no kind to be held to. */
function toKnown(entities: readonly EntityDraft[]): KnownEntities {
  const known = new Map<string, EntityKind | null>();
  for (const { written, fields } of entities)
    if (typeof written.id === 'string')
      known.set(written.id, known.has(written.id) ? null : (fields.kind ?? null));
  return known;
}

function checkFolderName(id: string, folder: string): Problem[] {
  if (SLUG.test(id)) return [];
  const fault = `the folder’s name “${id}” cannot be a report’s id`;
  const fix = 'name it <place>-<year> in lower-case letters, digits and single dashes';
  return [{ file: `${folder}/report.yaml`, line: 1, fault, fix }];
}

function checkIssuer({ draft }: ReportHead, known: KnownEntities): Problem[] {
  const issuer = draft?.fields.issuer;
  if (!draft || issuer === undefined) return [];
  const kind = known.get(issuer);
  if (kind === undefined) {
    const bodies = [...known].flatMap(([id, kindOf]) => (kindOf === 'BODY' ? id : []));
    const fix = toSpellingFix(issuer, bodies, 'add the entity');
    return [
      problemAt(draft, ['issuer'], `the issuer “${issuer}” is no entity of this report`, fix),
    ];
  }
  if (kind === null || kind === 'BODY') return [];
  const fix = 'name a BODY';
  return [problemAt(draft, ['issuer'], `the issuer “${issuer}” is ${withArticle(kind)}`, fix)];
}
