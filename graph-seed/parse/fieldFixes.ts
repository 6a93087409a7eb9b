const SLUG_FIX = 'write a slug: lower-case letters and digits, parts joined by single dashes';
const TEXT_FIX = 'give it in both languages: { zh: …, en: … }';
const DATE_FIX = 'write YYYY-MM-DD, or null where it is unknown';
const LIST_FIX = 'write a list, each item on a line that begins with “- ”';
const STAMP_FIX = 'let the stamp command write it (see README.md)';

/** What to do about a field that is missing or malformed, by its name. */
export type FieldFixes = Readonly<Record<string, string>>;

/** Those that hold wherever a field of the name stands, unless its reader knows better. */
export const FIELD_FIXES: FieldFixes = {
  kinds: LIST_FIX,
  categories: LIST_FIX,
  relationTypes: LIST_FIX,
  indicators: LIST_FIX,
  concepts: LIST_FIX,
  sections: LIST_FIX,
  entities: LIST_FIX,
  relations: LIST_FIX,
  translations: LIST_FIX,
  steps: LIST_FIX,
  focus: LIST_FIX,
  aliases: LIST_FIX,
  zh: 'give the Chinese',
  en: 'give the English',
  name: TEXT_FIX,
  title: TEXT_FIX,
  summary: TEXT_FIX,
  body: TEXT_FIX,
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
  target: 'give the slug of an entity',
  category: 'give the id of a category of ontology.yaml',
  section: 'give the number of one of report.yaml’s sections',
  sentence: 'give the first words of the sentence',
  quotes: 'list quotes, or use `quote` for one',
};
