import { readViewAddress, type AddressFault } from './viewAddress.ts';
import {
  countCharacters,
  LONGEST_NAME,
  MOST_BYTES,
  MOST_VIEWS,
  toViewName,
  type View,
} from './View.ts';

export const FORMAT = 'fazhi-graph.views';
export const VERSION = 1;

/** Why nothing of a file can be read; `found` is what stands there instead. */
export interface FileFault {
  type: 'unread' | 'large' | 'encoding' | 'json' | 'format' | 'version' | 'list' | 'many';
  found: string;
}

/** Why one view of a file cannot be read. */
export interface EntryFault {
  type: 'entry' | 'name' | 'nameLong' | AddressFault | 'kept';
  /** Its place in the file, from 1. */
  at: number;
  /** What stands there, cut to what can be shown. */
  found: string;
}

export interface DecodedView {
  view: View;
  /** Its place in the file, from 1. */
  at: number;
  /** What of its address cannot be read, and is passed over when it is opened. */
  dropped: readonly string[];
}

/** What a text holds: everything that can be read, and the faults of the rest. */
export interface DecodedViews {
  views: readonly DecodedView[];
  faults: readonly EntryFault[];
  /** What has a fault, as JSON, in the order of `faults`. */
  faulty: readonly string[];
  /** What was put aside as unreadable when the text was written; only in what a browser keeps. */
  aside: readonly string[];
  /** Then nothing else is read. */
  file: FileFault | null;
}

const MOST_SHOWN = 80;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/;

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** Its own fields only: whatever else an object may inherit was not in the text. */
function readFields(value: unknown): Map<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}

function failFile(type: FileFault['type'], found: unknown): DecodedViews {
  return { views: [], faults: [], faulty: [], aside: [], file: { type, found: show(found) } };
}

function decodeEntry(entry: unknown, at: number): DecodedView | EntryFault {
  const fail = (type: EntryFault['type'], found: unknown): EntryFault => ({
    type,
    at,
    found: show(found),
  });
  const fields = readFields(entry);
  if (!fields) return fail('entry', entry);
  const given = fields.get('name');
  const name = typeof given === 'string' ? toViewName(given) : '';
  if (name === '') return fail('name', given);
  if (countCharacters(name) > LONGEST_NAME) return fail('nameLong', name);
  const address = fields.get('address');
  if (typeof address !== 'string') return fail('address', address);
  const read = readViewAddress(address);
  if (typeof read === 'string') return fail(read, address);
  const kept = fields.get('kept');
  const time = typeof kept === 'string' && INSTANT.test(kept) ? new Date(kept).getTime() : NaN;
  if (Number.isNaN(time)) return fail('kept', kept);
  const view = { name, address, kept: new Date(time).toISOString() };
  return { view, at, dropped: read.dropped };
}

const isFault = (each: DecodedView | EntryFault): each is EntryFault => 'type' in each;
const isView = (each: DecodedView | EntryFault): each is DecodedView => !isFault(each);

function decodeParsed(parsed: unknown): DecodedViews {
  const fields = readFields(parsed);
  if (fields?.get('format') !== FORMAT) return failFile('format', fields?.get('format'));
  if (fields.get('version') !== VERSION) return failFile('version', fields.get('version'));
  const entries: unknown = fields.get('views');
  if (!Array.isArray(entries)) return failFile('list', entries);
  if (entries.length > MOST_VIEWS) return failFile('many', String(entries.length));
  const decoded = entries.map((entry: unknown, index) => decodeEntry(entry, index + 1));
  const aside: unknown = fields.get('aside');
  return {
    views: decoded.filter(isView),
    faults: decoded.filter(isFault),
    faulty: decoded.filter(isFault).map(({ at }) => JSON.stringify(entries[at - 1])),
    aside: Array.isArray(aside) ? aside.filter((each) => typeof each === 'string') : [],
    file: null,
  };
}

/**
 * Reads what `encodeViews` writes, whoever wrote it; never an error. A view that cannot be read is named with its
 * place, the others are read. Fields that no view has are passed over.
 */
export function decodeViews(text: string): DecodedViews {
  try {
    return decodeParsed(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    // Not JSON, or nested so deeply that it cannot even be shown.
    return failFile('json', error instanceof Error ? error.message : String(error));
  }
}

/** Reads a file that somebody has chosen; it may be anything. */
export async function decodeFile(file: Blob): Promise<DecodedViews> {
  if (file.size > MOST_BYTES) return failFile('large', `${(file.size / MOST_BYTES).toFixed(1)} MB`);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (error) {
    return failFile('unread', error instanceof Error ? error.message : error);
  }
  try {
    return decodeViews(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failFile('encoding', '');
  }
}
