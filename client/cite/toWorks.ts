import type { Text } from '../messages/Language.ts';
import type { Citable, CitedQuote, CitedReport } from './Citable.ts';
import { readDate, type PartialDate } from './readDate.ts';
import { toLine, toLines } from './toLine.ts';
import { TOOL } from './tool.ts';

/** A report that is cited, once, with all the places that are. */
export interface ReportWork {
  type: 'report';
  /** Letters, digits, `-`, `_` and `.`; no other work has it. */
  key: string;
  title: Text;
  issuer: Text;
  /** The year it reports on. */
  period: number;
  /** Null where it is not known, or no date of ISO 8601. */
  published: PartialDate | null;
  retrieved: PartialDate | null;
  url: string | null;
  sha256: string;
  /** In the order of the text, each once. */
  quotes: readonly CitedQuote[];
  /** Sections and sentences of the quotes, in the order of the text, each once. */
  places: readonly Text[];
}

/** What the graph says of the report: an entry of a data set. */
export interface EntryWork {
  type: 'entry';
  key: string;
  /** Null where it is the whole graph. */
  name: Text | null;
  remarks: readonly Text[];
  /** The version of Fazhi Graph. */
  version: string;
  released: PartialDate | null;
  accessed: PartialDate | null;
  revision: string;
  /** Null where nobody else could follow it. */
  link: string | null;
}

export type Work = ReportWork | EntryWork;

/** In text order; a quote that several claims share stands once. */
function sortQuotes(quotes: readonly CitedQuote[]): CitedQuote[] {
  const unique = new Map(quotes.map((quote) => [`${quote.start}-${quote.end}`, quote]));
  return [...unique.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function toReportWork(report: CitedReport, quotes: readonly CitedQuote[]): ReportWork {
  const places = quotes.flatMap(({ place }) => (place ? [toLines(place)] : []));
  return {
    type: 'report',
    key: report.id,
    title: toLines(report.title),
    issuer: toLines(report.issuer),
    period: report.period,
    published: readDate(report.publishedOn),
    retrieved: readDate(report.retrievedOn),
    url: toLine(report.url ?? '') || null,
    sha256: report.sha256,
    quotes: quotes.map((quote) => ({ ...quote, text: toLine(quote.text) })),
    places: [...new Map(places.map((place) => [place.zh, place])).values()],
  };
}

/** Keys that BibTeX, RIS and CSL can all hold, told apart where two would be equal. */
function giveKeys(works: readonly Work[]): Work[] {
  const taken = new Set<string>();
  return works.map((work) => {
    const wanted = work.key.replaceAll(/[^\w.-]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'fazhi';
    let key = wanted;
    for (let copy = 2; taken.has(key.toLowerCase()); copy += 1) key = `${wanted}-${copy}`;
    taken.add(key.toLowerCase());
    return { ...work, key };
  });
}

/** What is to be referred to: each report once, then each entry of the graph. Texts are one line each. */
export function toWorks({ claims, reports, revision, accessedOn }: Citable): Work[] {
  const quotes = claims.flatMap((claim) => claim.quotes);
  const ofReports = reports.map((report) =>
    toReportWork(report, sortQuotes(quotes.filter((quote) => quote.report === report.id))),
  );
  const entries = claims.map((claim): EntryWork => {
    return {
      type: 'entry',
      key: `fazhi-graph.${claim.id}`,
      name: claim.name && toLines(claim.name),
      remarks: claim.remarks.map(toLines),
      version: TOOL.version,
      released: readDate(TOOL.releasedOn),
      accessed: claim.link === null ? null : readDate(accessedOn),
      revision: toLine(revision),
      link: claim.link === null ? null : toLine(claim.link),
    };
  });
  return giveKeys([...ofReports, ...entries]);
}
