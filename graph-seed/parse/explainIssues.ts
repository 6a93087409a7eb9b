import type { z } from 'zod';
import type { FieldFixes } from './fieldFixes.ts';
import { findNearest } from './findNearest.ts';
import type { Path } from './parseYaml.ts';

interface Explanation {
  path: Path;
  fault: string;
  fix: string;
}

/**
 * Says in words what a schema found, as seen from `value`, the object that it judged. A misspelt field is one
 * fault: the one that it was meant to be is not missing besides.
 */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  fixes: FieldFixes,
): Explanation[] {
  const misspelt = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.flatMap((key) => {
          const meant = findMeant(issue, key, value);
          return meant === null ? [] : [...issue.path, meant].join('\n');
        })
      : [],
  );
  return issues
    .filter(({ path }) => !misspelt.includes(path.join('\n')))
    .flatMap((issue) => explainIssue(issue, value, fixes));
}

function findMeant(issue: z.core.$ZodIssue, key: string, value: unknown): string | null {
  const owner = follow(value, issue.path);
  return findNearest(
    key,
    issue.message.split(' ').filter((field) => follow(owner, [field]) === undefined),
  );
}

function explainIssue(issue: z.core.$ZodIssue, value: unknown, fixes: FieldFixes): Explanation[] {
  const { path } = issue;
  const label = toLabel(path);
  const given = follow(value, path);
  const fix = fixes[lastName(path)] ?? 'see the format in README.md';
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
      return [{ path, fault: `${label} “${show(given)}” is not of the right form`, fix: fix }];
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
function explainUnknownField(path: Path, known: readonly string[], owner: unknown): Explanation {
  const name = lastName(path);
  const absent = known.filter((field) => follow(owner, [field]) === undefined);
  const nearest = findNearest(name, absent);
  return {
    path,
    fault: `${toLabel(path)} is no known field`,
    fix:
      nearest === null
        ? `take it out; the fields are ${known.join(', ')}`
        : `write “${nearest}”, or take it out`,
  };
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
  return path.findLast((step) => typeof step === 'string') ?? '';
}

function follow(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return at;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return at;
}
