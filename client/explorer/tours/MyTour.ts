/** A tour that somebody has made in this browser: the fields of the seed's file, whether or not they are all written. */
import type { Text } from '../../messages/Language.ts';
import { isMyTour, MINE } from '../requestTours.ts';

/** How a step is drawn; null: as the explorer thinks fit. */
export type MyLayout = 'fields' | 'lanes' | 'network' | 'roles' | null;
export const MY_LAYOUTS = ['roles', 'fields', 'lanes', 'network'] as const;

/** Where entities are put by hand on a slide: by slug, the column and the row. */
export type MyPlaces = Readonly<Record<string, readonly [column: number, row: number]>>;

/** One picture and what is said of it. What it names are slugs of the tour's report. */
export interface MyStep {
  /** A slug; no two steps of a tour have the same. */
  id: string;
  /** Empty in a language where it is still to be written; so are the other texts. */
  title: Text;
  /** Lines are parted by line breaks. */
  body: Text;
  /** What is shown besides the ends of the relations. */
  entities: readonly string[];
  relations: readonly string[];
  focus: readonly string[];
  layout: MyLayout;
  places: MyPlaces;
  /** Word for word, of what is shown. */
  quotes: readonly string[];
  note: Text;
}

export interface MyTour {
  /** Its id is `my.<slug>`, that of its file `NN-<slug>.yaml`. */
  slug: string;
  /** Id of the report it tells of. */
  report: string;
  title: Text;
  summary: Text;
  steps: readonly MyStep[];
  /** When it was begun, as ISO 8601 in UTC. */
  made: string;
  /** The graph that it was last checked against; null where that is not known. */
  revision: string | null;
}

/** More cannot be told in one go; the seed takes no more. */
export const MOST_STEPS = 40;
/** Tours that one browser keeps. */
export const MOST_TOURS = 100;
/** Of a file that is imported: 1 MB, some twenty times a tour of `MOST_STEPS`. */
export const MOST_BYTES = 1_048_576;

export const NO_TEXT: Text = { zh: '', en: '' };

/** `my.<slug>`: no report's tour has such an id. */
export const toMyTourId = (slug: string): string => MINE + slug;

/** The slug of a kept tour's id; null where it is another's. */
export const readMyTourId = (id: string): string | null =>
  isMyTour(id) ? id.slice(MINE.length) : null;

/** Halves of characters, which no file can hold. */
const HALVES = /\p{Cs}/gu;

/** A text as a file holds it: without space at its ends, its lines parted by line feeds. */
export function toTidyText(text: string): string {
  return text.replace(HALVES, '').replace(/\r\n?/g, '\n').trim();
}

const tidy = ({ zh, en }: Text): Text => ({ zh: toTidyText(zh), en: toTidyText(en) });

/** The tour as it is exported and imported again. */
export function toTidyTour(tour: MyTour): MyTour {
  return {
    ...tour,
    title: tidy(tour.title),
    summary: tidy(tour.summary),
    steps: tour.steps.map((step) => ({
      ...step,
      title: tidy(step.title),
      body: tidy(step.body),
      note: tidy(step.note),
    })),
  };
}

/** Longest that is made of words. */
const LONGEST_SLUG = 40;

/** Lower-case letters and digits joined by dashes, of what somebody wrote; empty where nothing of it can be used. */
export function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
}

/** The slug, or where it is taken or empty the first free one of `slug-2`, `slug-3`, … */
export function toFreeSlug(slug: string, taken: ReadonlySet<string>, otherwise: string): string {
  const stem = slug || otherwise;
  if (!taken.has(stem)) return stem;
  const base = stem.replace(/-\d{1,4}$/, '');
  for (let number = 2; ; number += 1)
    if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

/** Of what is to be given in both languages, which texts are still to be written: of the tour and of its steps. */
export interface MissingText {
  /** Null: of the tour itself. */
  step: string | null;
  field: 'title' | 'summary' | 'body' | 'note';
  language: 'zh' | 'en';
}

const LANGUAGES = ['zh', 'en'] as const;

function listIn(
  step: string | null,
  field: MissingText['field'],
  text: Text,
  isNeeded: boolean,
): MissingText[] {
  const isBegun = LANGUAGES.some((language) => toTidyText(text[language]) !== '');
  if (!isNeeded && !isBegun) return [];
  return LANGUAGES.filter((language) => toTidyText(text[language]) === '').map((language) => ({
    step,
    field,
    language,
  }));
}

/** A note may be left out, but not in one language alone. */
export function listMissing({ title, summary, steps }: MyTour): MissingText[] {
  return [
    ...listIn(null, 'title', title, true),
    ...listIn(null, 'summary', summary, true),
    ...steps.flatMap(({ id, title: head, body, note }) => [
      ...listIn(id, 'title', head, true),
      ...listIn(id, 'body', body, true),
      ...listIn(id, 'note', note, false),
    ]),
  ];
}

/** Equal but for when they were made and what they were checked against. */
export function isSameTour(one: MyTour, other: MyTour): boolean {
  const toContent = ({ report, title, summary, steps }: MyTour): string =>
    JSON.stringify([report, title, summary, steps]);
  return toContent(toTidyTour(one)) === toContent(toTidyTour(other));
}
