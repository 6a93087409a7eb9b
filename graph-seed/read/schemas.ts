import { z } from 'zod';
import {
  AGENTS,
  BASES,
  COMPARATORS,
  ENTITY_KINDS,
  MEASURE_SCOPES,
  MEASURE_STATUSES,
  MOST_PLACE_COLUMNS,
  MOST_PLACE_ROWS,
  RELATION_TYPES,
  TOUR_LAYOUTS,
} from '../model.ts';

/** An object of these fields only. The message of an unknown field lists the known ones. */
function fields<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : 'is no set of fields',
  });
}

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SECTION_NUMBER = /^[a-z0-9]+([.-][a-z0-9]+)*$/;

const line = z.string().regex(/^\S(.*\S)?$/su);
const slug = z.string().regex(SLUG);
const text = fields({ zh: line, en: line });
const iri = z.url().nullable();
const date = z.iso.date().nullable();
const kind = z.enum(ENTITY_KINDS);
const term = { name: text, definition: text, iri };

/** The lists of a file are read item by item, so that a faulty one hides no other. */
const list = z.array(z.unknown());
const listOrNone = list.nullable().default(null);

export const ontologyFields = {
  kinds: list,
  categories: list,
  relationTypes: list,
  indicators: list,
  concepts: list,
};
export const kindFields = { id: kind, ...term };
export const categoryFields = { id: z.string().regex(/^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/), ...term };
export const relationTypeFields = {
  id: z.enum(RELATION_TYPES),
  ...term,
  inverse: text,
  domain: z.array(kind).min(1),
  range: z.array(kind).min(1),
  symmetric: z.boolean(),
  pairs: z
    .array(z.tuple([kind, kind]))
    .min(1)
    .nullable(),
};
export const indicatorFields = { id: slug, ...term, unit: line.nullable() };
export const conceptFields = { id: slug, ...term };

export const glossaryFields = { terms: list };
export const glossaryTermFields = {
  zh: line,
  en: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(line).min(1)),
  source: line,
  note: line.nullable().default(null),
};

export const sectionFields = {
  number: z.string().regex(SECTION_NUMBER),
  part: z.string().nullable().default(null),
  title: text,
  begins: line,
};
export const reportFields = {
  title: text,
  issuer: line,
  period: z.int(),
  source: fields({ url: z.url().nullable(), publishedOn: date, retrievedOn: date }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sections: list.min(1),
  fingerprints: z.array(z.string().regex(/^([0-9a-f]{8}( [0-9a-f]{8})*)?$/)).min(1),
};

const quote = z.preprocess(
  (value) => (typeof value === 'string' ? { exact: value } : value),
  fields({ exact: line, prefix: z.string().min(1).optional(), wide: line.optional() }),
);
export type Quote = z.output<typeof quote>;

const quoteFields = { quote: quote.optional(), quotes: z.array(quote).min(1).optional() };

export const claimsFields = {
  section: z.string().regex(SECTION_NUMBER),
  translations: listOrNone,
  entities: listOrNone,
  relations: listOrNone,
};
export const translationFields = { sentence: line, en: line };
export const entityFields = {
  id: slug,
  kind,
  category: line,
  name: text,
  aliases: z.array(line).default([]),
  description: text,
  collective: z.boolean().default(false),
  ...quoteFields,
  measure: fields({
    value: z.number().nullable(),
    raw: line,
    unit: line.nullable(),
    comparator: z.enum(COMPARATORS),
    status: z.enum(MEASURE_STATUSES),
    scope: z.enum(MEASURE_SCOPES).nullable(),
    indicator: line.nullable(),
    of: line.nullable(),
  })
    .nullable()
    .default(null),
  concept: line.nullable().default(null),
};
export const relationFields = {
  source: line,
  type: z.enum(RELATION_TYPES),
  target: line,
  basis: z.enum(BASES),
  agent: z.enum(AGENTS).nullable().default(null),
  verb: line.nullable().default(null),
  ...quoteFields,
  note: text.nullable().default(null),
};

const ids = z.array(line).default([]);
/** A block of lines ends with a line break that nobody means. */
const block = z.preprocess((value) => (typeof value === 'string' ? value.trimEnd() : value), line);
const blocks = fields({ zh: block, en: block });

export const tourFields = { report: slug, title: text, summary: text, steps: list.min(1) };
export const tourStepFields = {
  id: slug,
  title: text,
  body: blocks,
  entities: ids,
  relations: ids,
  focus: ids,
  layout: z.enum(TOUR_LAYOUTS).nullable().default(null),
  places: z
    .record(line, z.tuple([z.number(), z.number()]))
    .superRefine((places, context) => {
      for (const [slug, [column, row]] of Object.entries(places)) {
        const isColumn = Number.isInteger(column) && column >= 1 && column <= MOST_PLACE_COLUMNS;
        if (isColumn && row >= 1 && row <= MOST_PLACE_ROWS) continue;
        const message = `“${slug}” stands at [${column}, ${row}], where the slide has no place`;
        context.addIssue({ code: 'custom', message });
      }
    })
    .default({}),
  quotes: z.array(line).min(1),
  note: blocks.nullable().default(null),
};
