import type { Text } from '../../messages/Language.ts';
import { MY_LAYOUTS, type MyLayout, type MyPlaces, type MyStep, type MyTour } from './MyTour.ts';

const VERSION = 1;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A tour as this browser keeps it. */
export function encodeTour(tour: MyTour): string {
  return JSON.stringify({ version: VERSION, ...tour });
}

type Fields = ReadonlyMap<string, unknown>;

/** Its own fields only: whatever else an object may inherit was not in the text. */
function readFields(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}

function readText(value: unknown): Text | null {
  const fields = readFields(value);
  const [zh, en] = [fields?.get('zh'), fields?.get('en')];
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : null;
}

function readTexts(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : null;
}

function readLayout(value: unknown): MyLayout | undefined {
  return value === null ? null : MY_LAYOUTS.find((layout) => layout === value);
}

function readPlaces(value: unknown): MyPlaces | null {
  const fields = readFields(value);
  if (!fields) return null;
  const places: [string, readonly [number, number]][] = [];
  for (const [slug, place] of fields) {
    const pair: unknown[] = Array.isArray(place) ? place : [];
    const [column, row] = pair;
    if (typeof column !== 'number' || typeof row !== 'number') return null;
    places.push([slug, [column, row]]);
  }
  return Object.fromEntries(places);
}

function decodeStep(value: unknown): MyStep | null {
  const fields = readFields(value);
  const id = fields?.get('id');
  const title = readText(fields?.get('title'));
  const body = readText(fields?.get('body'));
  const note = readText(fields?.get('note'));
  const entities = readTexts(fields?.get('entities'));
  const relations = readTexts(fields?.get('relations'));
  const focus = readTexts(fields?.get('focus'));
  const quotes = readTexts(fields?.get('quotes'));
  const layout = readLayout(fields?.get('layout'));
  // Tours that were kept before places were known have none.
  const places = readPlaces(fields?.get('places') ?? {});
  if (typeof id !== 'string' || !title || !body || !note || layout === undefined) return null;
  if (!entities || !relations || !focus || !places || !quotes) return null;
  return { id, title, body, entities, relations, focus, layout, places, quotes, note };
}

/** What `encodeTour` wrote under this slug; null where it is anything else. */
export function decodeTour(slug: string, text: string): MyTour | null {
  let fields: Fields | null;
  try {
    fields = readFields(JSON.parse(text));
  } catch {
    return null;
  }
  if (!fields || fields.get('version') !== VERSION || !SLUG.test(slug)) return null;
  const report = fields.get('report');
  const title = readText(fields.get('title'));
  const summary = readText(fields.get('summary'));
  const made = fields.get('made');
  const revision = fields.get('revision');
  const list: unknown = fields.get('steps');
  const steps = Array.isArray(list) ? list.map(decodeStep) : [null];
  if (typeof report !== 'string' || !title || !summary || typeof made !== 'string') return null;
  if (revision !== null && typeof revision !== 'string') return null;
  const read = steps.filter((step) => step !== null);
  if (read.length < steps.length || Number.isNaN(Date.parse(made))) return null;
  return { slug, report, title, summary, steps: read, made, revision };
}
