import { parseYaml } from '../parse/parseYaml.ts';
import type { Problem } from '../parse/Problem.ts';
import { isFields, problemAt, readFields, readList } from '../parse/readFields.ts';
import type { DraftOf } from '../parse/readFields.ts';
import { claimsFields, entityFields, relationFields, translationFields } from './schemas.ts';

export type EntityDraft = DraftOf<typeof entityFields>;
export type RelationDraft = DraftOf<typeof relationFields>;
export type TranslationDraft = DraftOf<typeof translationFields>;

/** One file of claims, as written. */
export interface Claims {
  head: DraftOf<typeof claimsFields>;
  /** Section number. */
  section: string | null;
  entities: EntityDraft[];
  relations: RelationDraft[];
  translations: TranslationDraft[];
  /** All of its entities could be read, so that an id which is not among them is unknown. */
  complete: boolean;
}

/** `claims` is null where the file cannot be understood. */
export interface ClaimsReading {
  claims: Claims | null;
  problems: Problem[];
}

const LISTS = ['translations', 'entities', 'relations'] as const;

export function readClaims(file: string, bytes: Uint8Array): ClaimsReading {
  const { source, problems } = parseYaml(file, bytes);
  if (!source) return { claims: null, problems };
  const head = readFields(claimsFields, source, []);
  const entities = readList(entityFields, source, ['entities']);
  const relations = readList(relationFields, source, ['relations']);
  const translations = readList(translationFields, source, ['translations']);
  const empty = isEmpty(source.value)
    ? [problemAt(head.draft, [], 'the file holds no claims', 'write them, or delete the file')]
    : [];
  return {
    claims: {
      head: head.draft,
      section: head.draft.fields.section ?? null,
      entities: entities.drafts ?? [],
      relations: relations.drafts ?? [],
      translations: translations.drafts ?? [],
      complete:
        isKnown(source.value) &&
        (entities.drafts ?? []).every(({ written }) => typeof written.id === 'string'),
    },
    problems: [
      ...problems,
      ...(source.value === null ? [] : head.problems),
      ...empty,
      ...translations.problems,
      ...entities.problems,
      ...relations.problems,
    ],
  };
}

function isEmpty(value: unknown): boolean {
  if (value === null) return true;
  return isKnown(value) && LISTS.every((name) => (value[name] ?? []).length === 0);
}

/** Where a list's name is misspelt, or it is none, its claims are there and unread. */
function isKnown(
  value: unknown,
): value is Partial<Record<(typeof LISTS)[number], unknown[] | null>> {
  if (!isFields(value)) return false;
  return (
    Object.keys(value).every((name) => name in claimsFields) &&
    LISTS.every((name) => Array.isArray(value[name] ?? []))
  );
}
