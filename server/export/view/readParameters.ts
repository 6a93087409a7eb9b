import { toSpellingFix } from '../../../graph-seed/parse/findNearest.ts';
import { RequestError } from '../RequestError.ts';
import { PARAMETERS } from './parameters.ts';
import type { ParameterKind, ParameterName } from './parameters.ts';

export type Parameter = readonly [name: string, value: string];
export type ParameterValues = Partial<Record<ParameterName, string[]>>;

/** No search is longer: what is longer was pasted by mistake. */
const MOST_CHARACTERS = 200;

/** The values of each parameter, as given. Throws `RequestError` for the first that cannot be used. */
export function readParameters(given: Iterable<Parameter>, format: string): ParameterValues {
  const values: ParameterValues = {};
  for (const [name, value] of given) {
    const known = toName(name, format);
    const list = (values[known] ??= []);
    if (list.length > 0 && PARAMETERS[known].kind !== 'list')
      throw new RequestError(400, `${name}: it is given more than once; give it once.`);
    checkValue(name, value, PARAMETERS[known]);
    if (!list.includes(value)) list.push(value);
  }
  return values;
}

function toName(name: string, format: string): ParameterName {
  const names = listNames(format);
  const known = names.find((each) => each === name);
  if (known) return known;
  const fix = toSpellingFix(name, names, `give one of ${names.join(', ')}`);
  throw new RequestError(400, `${name}: there is no such parameter for ${format}; ${fix}.`);
}

function listNames(format: string): ParameterName[] {
  return (Object.keys(PARAMETERS) as ParameterName[]).filter((name) => {
    const parameter: ParameterKind = PARAMETERS[name];
    return parameter.kind !== 'choice' || (parameter.formats ?? [format]).includes(format);
  });
}

function checkValue(name: string, value: string, parameter: ParameterKind): void {
  if (value.trim() === '')
    throw new RequestError(400, `${name}: the value is empty; give one, or leave ${name} out.`);
  const allowed = 'values' in parameter ? parameter.values : undefined;
  if (allowed && !allowed.includes(value)) {
    const fix = toSpellingFix(value, allowed, `give one of ${allowed.join(', ')}`);
    throw new RequestError(400, `${name}: there is no “${value}”; ${fix}.`);
  }
  if (parameter.kind === 'number' && !Number.isFinite(Number(value)))
    throw new RequestError(400, `${name}: “${value}” is no number; give one such as 95.6.`);
  if (parameter.kind === 'text' && value.length > MOST_CHARACTERS)
    throw new RequestError(
      400,
      `${name}: ${value.length} characters given; search for at most ${MOST_CHARACTERS}.`,
    );
}
