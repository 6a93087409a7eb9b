import type { ReportOutline, Ontology } from '../explorer/Library.ts';
import type { Language, Text } from '../messages/Language.ts';
import type { Messages } from '../messages/zh.ts';
import { countSentence } from '../panels/countSentence.ts';
import { toSectionLabel } from '../parts/toSectionLabel.ts';
import { EMPTY, toChinese, toNumber, toTerm, type Cell } from './Cell.ts';
import type { TableEntity, TablesData } from './requestTables.ts';

/** What rows are written with: terms, sections, words, and the entities by id. */
export interface RowContext {
  language: Language;
  pick: (text: Text) => string;
  ontology: Ontology;
  reports: readonly ReportOutline[];
  entities: ReadonlyMap<string, TableEntity>;
  m: Messages;
}

type Quote = TableEntity['evidence'][number];

/** The name, or the id where nothing of that id is known. */
export function findTerm<Id extends string>(
  terms: readonly { id: Id; name: Text }[],
  id: Id,
  pick: (text: Text) => string,
): Cell {
  const at = terms.findIndex((each) => each.id === id);
  const term = terms[at];
  return toTerm(id, term ? pick(term.name) : id, at === -1 ? terms.length : at);
}

export function toEntityMap({ entities }: TablesData): Map<string, TableEntity> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

interface Place {
  report: ReportOutline;
  section: ReportOutline['sections'][number];
  order: number;
}

const places = new WeakMap<readonly ReportOutline[], Map<string, Place>>();

/** Where a section stands among all sections of all reports. */
function findPlace(reports: readonly ReportOutline[], id: string): Place | null {
  let known = places.get(reports);
  if (!known) {
    const all = reports.flatMap((report) =>
      report.sections.map((section) => ({ report, section })),
    );
    known = new Map(all.map((each, order) => [each.section.id, { ...each, order }]));
    places.set(reports, known);
  }
  return known.get(id) ?? null;
}

/** A section as its number and title, 三（二） 府院、府检联动; with its report's id where there are several. */
export function toSection(id: string, { reports, language, pick }: RowContext): Cell {
  const place = findPlace(reports, id);
  if (!place) return toTerm(id, id, Number.MAX_SAFE_INTEGER);
  const label = toSectionLabel(place.section, language);
  const title = pick(place.section.title);
  const text = label === title ? title : `${label} ${title}`;
  return toTerm(id, reports.length > 1 ? `${place.report.id} ${text}` : text, place.order);
}

/** Which sentence of its section the quote stands in. */
export function toSentence(quote: Quote | undefined, { reports }: RowContext): Cell {
  const place = quote && findPlace(reports, quote.section.id);
  if (!place) return EMPTY;
  return toNumber(countSentence(place.report, place.section.id, quote.sentence.start));
}

/** The cells that the quotes of a claim fill: the first of them, and how many there are. */
export function toQuoteCells(
  evidence: readonly Quote[],
  context: RowContext,
): Record<'quote' | 'quoteCount' | 'section' | 'sentence', Cell> {
  const [first] = evidence;
  return {
    quote: toChinese(first?.quote ?? null),
    quoteCount: toNumber(evidence.length),
    section: first ? toSection(first.section.id, context) : EMPTY,
    sentence: toSentence(first, context),
  };
}
