import type { OpenLibrary } from '../explorer/LibraryContext.ts';
import type { ReportOutline } from '../explorer/Library.ts';
import type { EntityDetail, RelationDetail } from '../explorer/requestClaims.ts';
import { toPassageId, toPassageQuote } from '../graph/passage.ts';
import type { Selection } from '../graph/Selection.ts';
import { en } from '../messages/en.ts';
import type { Text } from '../messages/Language.ts';
import { zh } from '../messages/zh.ts';
import type { Citable, CitedClaim, CitedQuote, CitedReport } from './Citable.ts';
import type { Cited } from './Cited.ts';
import type { CitedFacts, CitedSource } from './requestCited.ts';
import { toPlace } from './toPlace.ts';

/** What of the page a reference needs. */
export interface CiteContext extends Pick<OpenLibrary, 'ontology' | 'reports' | 'revision'> {
  /** The address that shows a selection, whole; null where the page has none that others could follow. */
  toLink: (selection: Selection) => string | null;
  /** The addresses of what the page shows, and of the page with nothing opened. */
  viewLink: string | null;
  homeLink: string | null;
  /** What the view is called. */
  viewTitle: string;
  /** Ids of the reports that it shows. */
  viewReports: readonly string[];
  accessedOn: string;
}

interface Quoted {
  quote: string;
  start: number;
  end: number;
}

/** The name by which the title calls its issuer: the entity's own may be short for it. */
function toIssuer({ title, issuer }: ReportOutline, aliases: readonly string[]): Text {
  const named = [issuer.name.zh, ...aliases].filter((name) => title.zh.startsWith(name));
  return {
    zh: named.toSorted((a, b) => b.length - a.length)[0] ?? issuer.name.zh,
    en: issuer.name.en,
  };
}

function toReport(report: ReportOutline, sources: readonly CitedSource[]): CitedReport[] {
  const found = sources.find(({ id }) => id === report.id);
  if (!found) return [];
  const { id, title, period } = report;
  const { sha256, issuer, source } = found;
  return [{ id, title, period, issuer: toIssuer(report, issuer.aliases), sha256, ...source }];
}

const toReportId = (id: string): string => id.split('.')[0] ?? '';

function toQuotes(id: string, lines: readonly Quoted[], context: CiteContext): CitedQuote[] {
  const report = toReportId(id);
  const outline = context.reports.find((each) => each.id === report);
  return lines.map(({ quote, start, end }) => ({
    report,
    text: quote,
    start,
    end,
    place: outline ? toPlace(outline, start, end) : null,
  }));
}

function toEntityClaim(entity: EntityDetail, context: CiteContext): CitedClaim {
  const { id, name, evidence } = entity;
  const written = entity.__typename === 'Outcome' ? entity.measure?.raw : undefined;
  return {
    type: 'entity',
    id,
    name,
    remarks:
      written === undefined
        ? []
        : [{ zh: `数值，原文写作“${written}”`, en: `Figure, as written: “${written}”` }],
    quotes: toQuotes(id, evidence, context),
    link: context.toLink({ type: 'entity', id }),
  };
}

function listRemarks({ basis, agent, note }: RelationDetail): Text[] {
  return [
    { zh: `依据：${zh.basis[basis]}`, en: `Basis: ${en.basis[basis]}` },
    ...(agent === 'IMPLIED' ? [{ zh: zh.agentMeaning.IMPLIED, en: en.agentMeaning.IMPLIED }] : []),
    ...(note ? [{ zh: `按：${note.zh}`, en: `Note: ${note.en}` }] : []),
  ];
}

function toRelationClaim(relation: RelationDetail, context: CiteContext): CitedClaim {
  const { id, type, source, target, evidence } = relation;
  const term = context.ontology.relationTypes.find((each) => each.id === type);
  const inWords = (language: keyof Text): string =>
    [source.name[language], term?.name[language] ?? type, target.name[language]].join(' ');
  return {
    type: 'relation',
    id,
    name: { zh: inWords('zh'), en: inWords('en') },
    remarks: listRemarks(relation),
    quotes: toQuotes(id, evidence, context),
    link: context.toLink({ type: 'relation', id }),
  };
}

function toPassageClaim(
  passage: NonNullable<CitedFacts['passage']>,
  context: CiteContext,
): CitedClaim {
  const { report, start, end, text } = passage;
  const id = toPassageId(passage);
  const quote = toPassageQuote(text);
  const name = `“${quote}”`;
  return {
    type: 'passage',
    id,
    name: { zh: name, en: name },
    remarks: [],
    quotes: toQuotes(report, [{ quote: text, start, end }], context),
    link: context.toLink({ type: 'passage', id, quote }),
  };
}

function listClaims(cited: Cited, facts: CitedFacts, context: CiteContext): CitedClaim[] {
  const { entities, relation, passage } = facts;
  const whole = { remarks: [], quotes: [] };
  if (cited.type === 'report')
    return [{ type: 'report', id: 'graph', name: null, link: context.homeLink, ...whole }];
  if (cited.type === 'view') {
    const name = { zh: context.viewTitle, en: context.viewTitle };
    return [{ type: 'view', id: 'view', name, link: context.viewLink, ...whole }];
  }
  return [
    ...entities.map((entity) => toEntityClaim(entity, context)),
    ...(relation ? [toRelationClaim(relation, context)] : []),
    ...(passage ? [toPassageClaim(passage, context)] : []),
  ];
}

/** What is cited with all that is known of it; what the graph does not have is not among it. */
export function toCitable(cited: Cited, facts: CitedFacts, context: CiteContext): Citable {
  const claims = listClaims(cited, facts, context);
  const ids = new Set(claims.flatMap(({ quotes }) => quotes.map(({ report }) => report)));
  if (cited.type === 'report') ids.add(cited.id);
  if (cited.type === 'view') for (const id of context.viewReports) ids.add(id);
  return {
    claims,
    reports: context.reports
      .filter(({ id }) => ids.has(id))
      .flatMap((report) => toReport(report, facts.sources)),
    revision: context.revision,
    accessedOn: context.accessedOn,
  };
}
