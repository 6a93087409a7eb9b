import type { Evidence, Report, Section } from '../../graph-seed/model.ts';
import { checkInteger } from '../api/checkArgument.ts';
import type { Context } from '../api/Context.ts';
import { toBadInput } from '../api/errors.ts';
import { toPassages } from '../api/toPassages.ts';
import type {
  EvidenceResolvers,
  ReportResolvers,
  SectionResolvers,
} from '../generated/schema.generated.ts';
import { getEntity } from './getEntity.ts';

/** A report that something in the graph refers to, so that it must be there. */
export async function getReport(id: string, { loaders }: Context): Promise<Report> {
  const found = await loaders.report.load(id);
  if (!found) throw new Error(`the graph refers to report ${id} but does not hold it`);
  return found;
}

/** The innermost section that a quote stands in. */
export async function getSection(
  { report: reportId, section: id }: Evidence,
  context: Context,
): Promise<Section> {
  const report = await getReport(reportId, context);
  const found = report.sections.find((section) => section.id === id);
  if (!found) throw new Error(`report ${reportId} has no section ${id}`);
  return found;
}

export const report: ReportResolvers = {
  issuer: ({ issuer }, _, context) => getEntity(issuer, context),
  passages: async ({ id, text }, { start, end }, { loaders }) => {
    const range = toRange(text, start, end);
    const { entities, relations } = await loaders.claims.load(id);
    return toPassages(text, [...entities, ...relations], range);
  },
  coverage: ({ text, coverage }) => ({
    ...coverage,
    unquoted: coverage.unquoted.map(({ start, end }) => ({
      text: text.slice(start, end),
      start,
      end,
    })),
  }),
};

/** What of the text is asked for; an end behind the text's is the text's. Throws BAD_USER_INPUT. */
function toRange(
  { length }: string,
  start: number | null | undefined,
  end: number | null | undefined,
): { start: number; end: number } {
  const max = 2 ** 31 - 1;
  const from = checkInteger('start', start, { min: 0, max, fallback: 0 });
  const to = checkInteger('end', end, { min: 0, max, fallback: Math.max(from, length) });
  if (from > to) throw toBadInput(`start: ${from} is behind end, ${to}; give start first.`);
  return { start: Math.min(from, length), end: Math.min(to, length) };
}

export const section: SectionResolvers = {
  part: async ({ id, part }, _, context) =>
    (await getSiblings(id, context)).find((other) => other.id === part) ?? null,
  children: async ({ id }, _, context) =>
    (await getSiblings(id, context)).filter((other) => other.part === id),
};

/** All sections of the report that a section is of; its id is the report's, a dot and its number. */
async function getSiblings(sectionId: string, context: Context): Promise<Section[]> {
  const [reportId = ''] = sectionId.split('.');
  return (await getReport(reportId, context)).sections;
}

export const evidence: EvidenceResolvers = {
  report: ({ report: id }, _, context) => getReport(id, context),
  section: (parent, _, context) => getSection(parent, context),
  sentence: async ({ report: id, sentenceStart }, _, context) => {
    const { sentences } = await getReport(id, context);
    const found = sentences.find(({ start }) => start === sentenceStart);
    if (!found) throw new Error(`report ${id} has no sentence at ${sentenceStart}`);
    return found;
  },
};
