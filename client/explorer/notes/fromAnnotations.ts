/** Reads W3C Web Annotations, whoever wrote them, as notes; never an error. */
import { readIri } from './iris.ts';
import { countCharacters, LONGEST_TEXT, MOST_BYTES, MOST_NOTES, toNoteText } from './Note.ts';
import type { Note, NoteTarget } from './Note.ts';

/** Why nothing of a file can be read; `found` is what stands there instead. */
export interface FileFault {
  type: 'unread' | 'large' | 'encoding' | 'json' | 'format' | 'many';
  found: string;
}

/** Why one annotation of a file is no note. */
export interface AnnotationFault {
  type: 'annotation' | 'body' | 'long' | 'target' | 'foreign' | 'selector';
  /** Its place in the file, from 1. */
  at: number;
  found: string;
}

/** What of an annotation is left out of its note: markup, further targets. */
export type Omission = 'markup' | 'targets';

export interface DecodedNote {
  note: Note;
  at: number;
  omitted: readonly Omission[];
}

export interface DecodedNotes {
  notes: readonly DecodedNote[];
  faults: readonly AnnotationFault[];
  /** Then nothing else is read. */
  file: FileFault | null;
}

export interface ReadOptions {
  /** The text of a piece of HTML; nothing in it may run. */
  toText: (html: string) => string;
  newId: () => string;
}

type Fields = ReadonlyMap<string, unknown>;

const MOST_SHOWN = 80;
const LONGEST_NAME = 200;
const LONGEST_ID = 500;
/** Of the words around a passage; those that others select may be longer. */
const LONGEST_WORDS = 20_000;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;
const MARKUP = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** Its own fields only: whatever else an object may inherit was not in the text. */
function readFields(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}
const toList = (value: unknown): unknown[] =>
  Array.isArray(value)
    ? (value as unknown[])
    : value === undefined || value === null
      ? []
      : [value];
const toText = (value: unknown): string => (typeof value === 'string' ? value : '');
const hasType = (fields: Fields | null, ...types: string[]): boolean =>
  toList(fields?.get('type')).some((type) => types.includes(toText(type)));

function readInstant(value: unknown): string | null {
  if (typeof value !== 'string' || !INSTANT.test(value)) return null;
  const time = new Date(value).getTime();
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** One line; null where it is none. */
function readName(value: unknown): string | null {
  const name = toNoteText(toText(value)).replace(/\s+/g, ' ').trim();
  return name === '' ? null : Array.from(name).slice(0, LONGEST_NAME).join('');
}

function readCreator(value: unknown): string | null {
  const names = toList(value).flatMap((each) => {
    const fields = readFields(each);
    const named = toList(fields?.get('name'))[0] ?? fields?.get('id') ?? each;
    return readName(named) ?? [];
  });
  return names.length === 0 ? null : readName(names.join(', '));
}

interface Body {
  text: string;
  language: string | null;
  hadMarkup: boolean;
}

function readBody(value: unknown, options: ReadOptions): Body | null {
  if (typeof value === 'string') return { text: value, language: null, hadMarkup: false };
  const fields = readFields(value);
  // A body that is described, as with a purpose of its own, or the first of a choice.
  const inner = fields?.get('source') ?? toList(fields?.get('items'))[0];
  const found = fields?.get('value') ?? fields?.get('chars');
  if (typeof found !== 'string') {
    if (inner !== undefined) return readBodyWithin(inner, options);
    const id = fields?.get('id');
    return typeof id === 'string' ? { text: id, language: null, hadMarkup: false } : null;
  }
  const hadMarkup = toList(fields?.get('format')).some((format) => MARKUP.test(toText(format)));
  const [language] = toList(fields?.get('language'));
  return {
    text: hadMarkup ? options.toText(found) : found,
    language: LANGUAGE.test(toText(language)) ? toText(language) : null,
    hadMarkup,
  };
}

/** No deeper: a hostile file may nest without end. */
function readBodyWithin(value: unknown, options: ReadOptions): Body | null {
  const fields = readFields(value);
  if (fields && fields.get('value') === undefined) return null;
  return readBody(value, options);
}

function readBodies(fields: Fields, options: ReadOptions): Body | null {
  const plain = fields.get('bodyValue');
  const given = typeof plain === 'string' ? [plain] : toList(fields.get('body'));
  const bodies = given.flatMap((each) => readBody(each, options) ?? []);
  if (bodies.length === 0) return null;
  const languages = new Set(bodies.map(({ language }) => language));
  return {
    text: toNoteText(bodies.map(({ text }) => toNoteText(text)).join('\n\n')),
    language: languages.size === 1 ? (bodies[0]?.language ?? null) : null,
    hadMarkup: bodies.some(({ hadMarkup }) => hadMarkup),
  };
}

const isPosition = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** A selector with those that refine it, to a depth that no sensible file reaches. */
function listSelectors(value: unknown, depth = 0): Fields[] {
  if (depth > 4) return [];
  return toList(value).flatMap((each) => {
    const fields = readFields(each);
    return fields ? [fields, ...listSelectors(fields.get('refinedBy'), depth + 1)] : [];
  });
}

function readPassage(report: string, given: unknown): NoteTarget | null {
  const selectors = listSelectors(given);
  const position = selectors.find(
    (each) =>
      hasType(each, 'TextPositionSelector') &&
      isPosition(each.get('start')) &&
      isPosition(each.get('end')) &&
      Number(each.get('start')) < Number(each.get('end')),
  );
  const words = selectors.find(
    (each) => hasType(each, 'TextQuoteSelector') && toText(each.get('exact')) !== '',
  );
  if (!position && !words) return null;
  const readWords = (name: string): string =>
    toText(words?.get(name))
      .slice(0, LONGEST_WORDS)
      .replace(/\p{Cs}/gu, '\uFFFD');
  return {
    type: 'passage',
    report,
    place: position
      ? { start: Number(position.get('start')), end: Number(position.get('end')) }
      : null,
    exact: readWords('exact'),
    prefix: readWords('prefix'),
    suffix: readWords('suffix'),
  };
}

/** What of a target's forms leads to something of the graph; or why none does. */
function readTarget(value: unknown): NoteTarget | 'target' | 'foreign' | 'selector' {
  const fields = readFields(value);
  const source = fields ? fields.get('source') : undefined;
  const iri = typeof value === 'string' ? value : (readSource(source) ?? toText(fields?.get('id')));
  if (iri === '') return 'target';
  for (const type of ['entity', 'relation'] as const) {
    const id = readIri(type, iri);
    if (id !== null) return { type, id };
  }
  const report = readIri('report', iri);
  if (report === null) return 'foreign';
  return readPassage(report, fields?.get('selector')) ?? 'selector';
}

function readSource(source: unknown): string | null {
  const [first] = toList(source);
  const id = typeof first === 'string' ? first : readFields(first)?.get('id');
  return typeof id === 'string' ? id : null;
}

function decodeAnnotation(
  value: unknown,
  at: number,
  options: ReadOptions,
): DecodedNote | AnnotationFault {
  const fail = (type: AnnotationFault['type'], found: unknown): AnnotationFault => ({
    type,
    at,
    found: show(found),
  });
  const fields = readFields(value);
  if (!fields || !hasType(fields, 'Annotation')) return fail('annotation', value);
  const body = readBodies(fields, options);
  if (!body || body.text.trim() === '') return fail('body', fields.get('body'));
  if (countCharacters(body.text) > LONGEST_TEXT) return fail('long', body.text);
  const targets = toList(fields.get('target')).map(readTarget);
  const target = targets.find((each) => typeof each === 'object');
  if (!target) {
    const [first = 'target'] = targets;
    return fail(typeof first === 'string' ? first : 'target', fields.get('target'));
  }
  const id = toText(fields.get('id'));
  const generators = toList(fields.get('generator')).map((each) =>
    readIri('generator', toText(readFields(each)?.get('id') ?? each)),
  );
  const created = readInstant(fields.get('created'));
  return {
    at,
    omitted: [
      ...(body.hadMarkup ? (['markup'] as const) : []),
      ...(targets.length > 1 ? (['targets'] as const) : []),
    ],
    note: {
      id: IRI.test(id) && id.length <= LONGEST_ID ? id : options.newId(),
      target,
      text: body.text,
      language: body.language,
      creator: readCreator(fields.get('creator')),
      created,
      modified: readInstant(fields.get('modified')),
      revision: generators.find((each) => each !== null) ?? null,
    },
  };
}

/** The annotations of any of the forms that a file may have; null where it has none of them. */
function listAnnotations(parsed: unknown): unknown[] | null {
  if (Array.isArray(parsed)) return parsed as unknown[];
  const fields = readFields(parsed);
  if (!fields) return null;
  if (hasType(fields, 'Annotation')) return [parsed];
  const first = readFields(fields.get('first'));
  const items: unknown = fields.get('items') ?? first?.get('items');
  if (Array.isArray(items)) return items as unknown[];
  // A collection of nothing has no first page.
  return hasType(fields, 'AnnotationCollection') && fields.get('total') === 0 ? [] : null;
}

const failFile = (type: FileFault['type'], found: unknown): DecodedNotes => ({
  notes: [],
  faults: [],
  file: { type, found: show(found) },
});

const isFault = (each: DecodedNote | AnnotationFault): each is AnnotationFault => 'type' in each;

/** Reads a parsed file: an annotation, a list, a page or a collection of them. What cannot be read is named. */
export function fromAnnotations(parsed: unknown, options: ReadOptions): DecodedNotes {
  const list = listAnnotations(parsed);
  if (!list) return failFile('format', parsed);
  if (list.length > MOST_NOTES) return failFile('many', String(list.length));
  const decoded = list.map((each, index) => decodeAnnotation(each, index + 1, options));
  return {
    notes: decoded.filter((each): each is DecodedNote => !isFault(each)),
    faults: decoded.filter(isFault),
    file: null,
  };
}

/** Reads the text of a file. */
export function readAnnotationText(text: string, options: ReadOptions): DecodedNotes {
  try {
    return fromAnnotations(JSON.parse(text.replace(/^\uFEFF/, '')), options);
  } catch (error) {
    // Not JSON, or nested so deeply that it cannot even be shown.
    return failFile('json', error instanceof Error ? error.message : String(error));
  }
}

/** Reads a file that somebody has chosen; it may be anything. */
export async function readAnnotationFile(file: Blob, options: ReadOptions): Promise<DecodedNotes> {
  if (file.size > MOST_BYTES) return failFile('large', `${(file.size / 1_048_576).toFixed(1)} MB`);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (error) {
    return failFile('unread', error instanceof Error ? error.message : error);
  }
  try {
    return readAnnotationText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), options);
  } catch {
    return failFile('encoding', '');
  }
}
