import type { z } from 'zod';
import { findNearest } from './findNearest.ts';
import type { Path } from './parseYaml.ts';

export interface Explanation {
  path: Path;
  fault: string;
  fix: string;
}

const SLUG_FIX = 'write a slug: lower-case letters and digits, parts joined by single dashes';
const TEXT_FIX = 'give it in both languages: { zh: …, en: … }';
const DATE_FIX = 'write YYYY-MM-DD, or null where it is unknown';
const STAMP_FIX = 'let the stamp command write it (see README.md)';

/** What to do about a field that is missing or malformed, by its name. */
const FIXES: Record<string, string> = {
  zh: 'give the Chinese',
  en: 'give the English',
  name: TEXT_FIX,
  title: TEXT_FIX,
  description: TEXT_FIX,
  definition: TEXT_FIX,
  inverse: TEXT_FIX,
  note: TEXT_FIX,
  id: SLUG_FIX,
  issuer: 'give the slug of a Body',
  concept: 'give the id of a concept of ontology.yaml, or leave it out',
  indicator: 'give the id of an indicator of ontology.yaml, or null',
  of: 'give the slug of an entity, or null',
  period: 'give the year reported on, e.g. 2025',
  publishedOn: DATE_FIX,
  retrievedOn: DATE_FIX,
  url: 'give an address that begins with https://, or null where it is unknown',
  iri: 'give an address such as http://www.w3.org/ns/org#memberOf, or null where there is none',
  sha256: STAMP_FIX,
  fingerprints: STAMP_FIX,
  begins: 'give the first words of the line that the section begins with',
  part: 'give the number of the section it belongs to',
  number: 'give a number such as ‘2.1’ in quotes, or introduction or conclusion',
  exact: 'give the words of report.txt',
  prefix: 'give the characters right before the quote, or leave it out',
  wide: 'say why the quote cannot be shorter, or leave it out',
  raw: 'give the figure as the report writes it, e.g. 20余部',
  value: 'give the number meant, or null',
  source: 'give it',
};

/** Says in words what a schema found, as seen from `value`, the object that it judged. */
export function explainIssue(issue: z.core.$ZodIssue, value: unknown): Explanation[] {
  const { path } = issue;
  const label = toLabel(path);
  const given = follow(value, path);
  const fix = FIXES[lastName(path)] ?? 'see the format in README.md';
  if (given === undefined) return [{ path, fault: `${label} is missing`, fix }];
  if (given === null || given === '') return [{ path, fault: `${label} is empty`, fix }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        explainUnknownField([...path, key], issue.message.split(' '), given),
      );
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const nearest = findNearest(show(given), allowed);
      return [
        {
          path,
          fault: `${label} “${show(given)}” is unknown`,
          fix: nearest === null ? `use one of ${allowed.join(', ')}` : `write ${nearest}`,
        },
      ];
    }
    case 'invalid_type':
      if (issue.expected === 'string' && (typeof given === 'number' || typeof given === 'boolean'))
        return [
          {
            path,
            fault: `${label} is a ${typeof given}, not text`,
            fix: `put it in quotes: '${given}'`,
          },
        ];
      return [
        {
          path,
          fault: `${label} is ${nameType(given)}, not ${EXPECTED[issue.expected] ?? issue.expected}`,
          fix,
        },
      ];
    case 'too_small':
      return [{ path, fault: `${label} has too few items`, fix }];
    case 'too_big':
      return [{ path, fault: `${label} has too many items`, fix }];
    case 'invalid_format':
      if (typeof given === 'string' && given !== given.trim())
        return [
          {
            path,
            fault: given.trim() === '' ? `${label} is empty` : `${label} has space at its ends`,
            fix: given.trim() === '' ? fix : 'take the space away',
          },
        ];
      return [{ path, fault: `${label} “${show(given)}” has not the form of its kind`, fix: fix }];
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
    default:
      return [{ path, fault: `${label}: ${issue.message}`, fix }];
  }
}

/** Names the field, and the known one that it was meant to be. */
export function explainUnknownField(
  path: Path,
  known: readonly string[],
  owner: unknown,
): Explanation {
  const name = lastName(path);
  const absent = known.filter((field) => follow(owner, [field]) === undefined);
  const nearest = findNearest(name, absent) ?? findNearest(name, known);
  return {
    path,
    fault: `${toLabel(path)} is no known field`,
    fix:
      nearest === null
        ? `take it out; the fields are ${known.join(', ')}`
        : `write “${nearest}”, or take it out`,
  };
}

/** The field that an unknown one was meant to be, where that one is absent. */
export function findMeantField(
  name: string,
  known: readonly string[],
  owner: object,
): string | null {
  return findNearest(
    name,
    known.filter((field) => !(field in owner)),
  );
}

const EXPECTED: Record<string, string> = {
  string: 'text',
  array: 'a list',
  tuple: 'a pair',
  object: 'a set of fields',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function nameType(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of fields';
  return typeof value === 'string' ? `the text “${value}”` : `“${show(value)}”`;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function toLabel(path: Path): string {
  return path
    .map((step, at) =>
      typeof step === 'number' ? `[${step + 1}]` : `${at === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}

function lastName(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function follow(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return at;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return at;
}
