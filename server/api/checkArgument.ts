import { toBadInput } from './errors.ts';

/** The number given, or `fallback` where none is. Throws BAD_USER_INPUT outside `min` to `max`. */
export function checkInteger(
  name: string,
  value: number | null | undefined,
  { min, max, fallback }: { min: number; max: number; fallback: number },
): number {
  if (value === null || value === undefined) return fallback;
  if (value < min || value > max)
    throw toBadInput(`${name}: ${value} is out of range; give a number from ${min} to ${max}.`);
  return value;
}

/** The numbers as given. Throws BAD_USER_INPUT where one is infinite, which no measure is. */
export function checkFinite<T extends object>(name: string, filter: T): T {
  for (const [field, value] of Object.entries(filter))
    if (typeof value === 'number' && !Number.isFinite(value))
      throw toBadInput(`${name}.${field}: ${value} is no value; give a smaller number.`);
  return filter;
}

/** No search is longer: what is longer was pasted by mistake. */
const MOST_CHARACTERS = 200;

/** The text as given. Throws BAD_USER_INPUT where it is too long to search for. */
export function checkSearchText(name: string, text: string): string {
  if (text.length > MOST_CHARACTERS)
    throw toBadInput(
      `${name}: ${text.length} characters given; search for at most ${MOST_CHARACTERS}.`,
    );
  return text;
}

/** The ids as given. Throws BAD_USER_INPUT where there are too many, or none where one is needed. */
export function checkIds(
  name: string,
  ids: readonly string[],
  { min, max }: { min: number; max: number },
): readonly string[] {
  if (ids.length < min || ids.length > max)
    throw toBadInput(`${name}: ${ids.length} ids given; give ${min} to ${max}.`);
  return ids;
}
