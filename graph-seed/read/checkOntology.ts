import { ENTITY_KINDS, RELATION_TYPES, SYMMETRIC_RELATION_TYPES } from '../model.ts';
import type { Text } from '../model.ts';
import type { Problem } from '../parse/Problem.ts';
import { problemAt, toPlace } from '../parse/readFields.ts';
import type { Draft, DraftOf } from '../parse/readFields.ts';
import type { categoryFields, kindFields, relationTypeFields } from './schemas.ts';

export type TermDraft = Draft<{ id: string; name: Text }>;
type KindDraft = DraftOf<typeof kindFields>;
type CategoryDraft = DraftOf<typeof categoryFields>;
type RelationTypeDraft = DraftOf<typeof relationTypeFields>;

/** A list is null where it could not be read. */
export function checkOntology(
  kinds: readonly KindDraft[] | null,
  categories: readonly CategoryDraft[] | null,
  relationTypes: readonly RelationTypeDraft[] | null,
): Problem[] {
  return [
    ...(kinds ? checkAllThere(kinds, ENTITY_KINDS, 'kind') : []),
    ...(relationTypes ? checkAllThere(relationTypes, RELATION_TYPES, 'relation type') : []),
    ...(relationTypes ?? []).flatMap((type) => [...checkSymmetric(type), ...checkPairs(type)]),
    ...(categories ?? []).flatMap(checkCategoryKind),
    // One word may name a category of two kinds: 监督 is a mechanism and an initiative.
    ...ENTITY_KINDS.flatMap((kind) =>
      checkTerms((categories ?? []).filter(({ fields }) => isOf(fields.id, kind))),
    ),
  ];
}

/** Ids and names that stand twice in a list. */
export function checkTerms(terms: readonly TermDraft[]): Problem[] {
  return [
    ...checkUnique(terms, ['id'], ({ written }) => written.id, 'id'),
    ...checkUnique(terms, ['name', 'zh'], ({ fields }) => fields.name?.zh, 'Chinese name'),
    ...checkUnique(terms, ['name', 'en'], ({ fields }) => fields.name?.en, 'English name'),
  ];
}

function checkUnique(
  terms: readonly TermDraft[],
  path: readonly string[],
  valueOf: (term: TermDraft) => unknown,
  label: string,
): Problem[] {
  const first = new Map<unknown, TermDraft>();
  return terms.flatMap((term) => {
    const value = valueOf(term);
    const former = first.get(value);
    if (typeof value !== 'string' || !former) {
      first.set(value, term);
      return [];
    }
    const fault = `the ${label} “${value}” is taken at ${toPlace(former, path)}`;
    return [problemAt(term, path, fault, 'take one out or give it another')];
  });
}

function checkAllThere(
  drafts: readonly TermDraft[],
  wanted: readonly string[],
  what: string,
): Problem[] {
  const written = new Set(drafts.map((draft) => draft.written.id));
  const [first] = drafts;
  // A misspelt id is reported where it stands; what it was meant to be is not missing besides.
  const misspelt = drafts.filter(({ fields }) => fields.id === undefined).length;
  const missing = wanted.filter((id) => !written.has(id));
  if (missing.length <= misspelt || !first) return [];
  const list = { source: first.source, path: first.path.slice(0, -1) };
  const fault = `the ${what}${missing.length > 1 ? 's' : ''} ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing`;
  return [problemAt(list, [], fault, 'describe it: all of them are part of the format')];
}

function checkCategoryKind(draft: CategoryDraft): Problem[] {
  const { id } = draft.fields;
  if (id === undefined || ENTITY_KINDS.some((kind) => isOf(id, kind))) return [];
  const prefixes = ENTITY_KINDS.map((kind) => `${kind.toLowerCase()}.`).join(', ');
  const fault = `the category “${id}” does not begin with a kind`;
  return [
    problemAt(draft, ['id'], fault, `let it begin with ${prefixes.replace(/, (\S+)$/, ' or $1')}`),
  ];
}

function checkSymmetric(draft: RelationTypeDraft): Problem[] {
  const { id, symmetric } = draft.fields;
  if (id === undefined || symmetric === undefined) return [];
  const expected = SYMMETRIC_RELATION_TYPES.some((type) => type === id);
  if (symmetric === expected) return [];
  const fault = `${id} is ${expected ? '' : 'not '}symmetric`;
  return [problemAt(draft, ['symmetric'], fault, `write symmetric: ${expected}`)];
}

function checkPairs(draft: RelationTypeDraft): Problem[] {
  const { domain, range, pairs } = draft.fields;
  if (!domain || !range || !pairs) return [];
  return pairs.flatMap(([source, target], at) => {
    if (domain.includes(source) && range.includes(target)) return [];
    const fault = `the pair ${source}, ${target} lies outside domain and range`;
    return [problemAt(draft, ['pairs', at], fault, 'take it out, or widen domain or range')];
  });
}

function isOf(category: string | undefined, kind: string): boolean {
  return category?.startsWith(`${kind.toLowerCase()}.`) ?? false;
}
