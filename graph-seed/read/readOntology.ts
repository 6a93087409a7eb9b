import { checkOntology, checkTerms } from './checkOntology.ts';
import type { TermDraft } from './checkOntology.ts';
import { ENTITY_KINDS } from '../model.ts';
import type { EntityKind, Ontology, RelationType } from '../model.ts';
import { parseYaml } from '../parse/parseYaml.ts';
import type { YamlSource } from '../parse/parseYaml.ts';
import type { Problem } from '../parse/Problem.ts';
import { readFields, readList } from '../parse/readFields.ts';
import type { DraftOf } from '../parse/readFields.ts';
import {
  categoryFields,
  conceptFields,
  indicatorFields,
  kindFields,
  ontologyFields,
  relationTypeFields,
} from './schemas.ts';

export type RelationTypeDraft = DraftOf<typeof relationTypeFields>;

/** What claims may refer to. Null where the list could not be read: then nothing can be said about them. */
export interface Vocabulary {
  categories: ReadonlySet<string> | null;
  indicators: ReadonlySet<string> | null;
  concepts: ReadonlySet<string> | null;
  /** Those that can be judged: their kinds are well written. */
  relationTypes: ReadonlyMap<RelationType, { source: EntityKind; target: EntityKind }[]>;
}

export interface OntologyReading {
  /** Null where there are problems. */
  ontology: Ontology | null;
  vocabulary: Vocabulary;
  problems: Problem[];
}

const UNKNOWN = { categories: null, indicators: null, concepts: null, relationTypes: new Map() };

export function readOntology(file: string, bytes: Uint8Array | undefined): OntologyReading {
  if (!bytes) {
    const fault = 'the file is missing';
    const fix = 'write it as README.md says';
    return {
      ontology: null,
      vocabulary: UNKNOWN,
      problems: [{ file, line: 1, fault, fix }],
    };
  }
  const { source, problems } = parseYaml(file, bytes);
  return source ? readLists(source, problems) : { ontology: null, vocabulary: UNKNOWN, problems };
}

function readLists(source: YamlSource, parsing: readonly Problem[]): OntologyReading {
  const top = readFields(ontologyFields, source, []);
  const kinds = readList(kindFields, source, ['kinds']);
  const categories = readList(categoryFields, source, ['categories']);
  const relationTypes = readList(relationTypeFields, source, ['relationTypes']);
  const indicators = readList(indicatorFields, source, ['indicators']);
  const concepts = readList(conceptFields, source, ['concepts']);
  const problems = [
    ...parsing,
    ...top.problems,
    ...[kinds, categories, relationTypes, indicators, concepts].flatMap((list) => list.problems),
    ...[kinds, relationTypes, indicators, concepts].flatMap(({ drafts }) =>
      checkTerms(drafts ?? []),
    ),
    ...checkOntology(kinds.drafts, categories.drafts, relationTypes.drafts),
  ];
  return {
    ontology:
      problems.length > 0
        ? null
        : {
            kinds: complete(kinds.drafts),
            categories: complete(categories.drafts).map((category) => ({
              ...category,
              kind: toKind(category.id),
            })),
            relationTypes: complete(relationTypes.drafts).map((type) => ({
              ...type,
              pairs: toPairs(type),
            })),
            indicators: complete(indicators.drafts),
            concepts: complete(concepts.drafts),
          },
    vocabulary: {
      categories: toIds(categories.drafts),
      indicators: toIds(indicators.drafts),
      concepts: toIds(concepts.drafts),
      relationTypes: toJudgedTypes(relationTypes.drafts ?? []),
    },
    problems,
  };
}

/** Where there is no problem every field has been read. */
function complete<T>(drafts: readonly { fields: Partial<T> }[] | null): T[] {
  return (drafts ?? []).map(({ fields }) => fields as T);
}

/** Ids as written: a term that is faulty otherwise is known all the same. */
function toIds(drafts: readonly TermDraft[] | null): ReadonlySet<string> | null {
  return drafts && new Set(drafts.map(({ written }) => String(written.id)));
}

function toKind(category: string): EntityKind {
  return ENTITY_KINDS.find((kind) => category.startsWith(`${kind.toLowerCase()}.`)) ?? 'BODY';
}

function toJudgedTypes(drafts: readonly RelationTypeDraft[]): Vocabulary['relationTypes'] {
  return new Map(
    drafts.flatMap(({ fields: { id, domain, range, pairs } }) =>
      id && domain && range && pairs !== undefined
        ? [[id, toPairs({ domain, range, pairs })] as const]
        : [],
    ),
  );
}

function toPairs(type: {
  domain: EntityKind[];
  range: EntityKind[];
  pairs: [EntityKind, EntityKind][] | null;
}): { source: EntityKind; target: EntityKind }[] {
  const pairs =
    type.pairs ??
    type.domain.flatMap((source) => type.range.map((target) => [source, target] as const));
  return pairs.map(([source, target]) => ({ source, target }));
}
