import type { Entity, Evidence } from '../../graph-seed/model.ts';
import { asksForEnds } from '../api/asksForEnds.ts';
import { toConnection } from '../api/connections.ts';
import type { Context } from '../api/Context.ts';
import type {
  BodyResolvers,
  EntityResolvers,
  MechanismResolvers,
  OutcomeResolvers,
} from '../generated/schema.generated.ts';
import { getCategory, getConcept, getIndicator } from './ontology.ts';
import { getReport, getSection } from './report.ts';

const TYPE_NAMES = {
  BODY: 'Body',
  MECHANISM: 'Mechanism',
  INITIATIVE: 'Initiative',
  OUTCOME: 'Outcome',
} as const;

export const toEntityTypeName: EntityResolvers['__resolveType'] = ({ kind }) => TYPE_NAMES[kind];

/** The fields that all four kinds share. */
export const entity: BodyResolvers = {
  category: ({ category }, _, context) => getCategory(category, context),
  report: ({ report }, _, context) => getReport(report, context),
  section: (parent, _, context) => getSection(getFirstEvidence(parent), context),
  degree: async ({ id }, _, { loaders }) =>
    (await loaders.degree.load(id)) ?? { in: 0, out: 0, total: 0, implied: 0 },
  relations: (parent, { direction, filter, ...page }, { loaders }, info) => {
    const of = { id: parent.id, direction: direction ?? 'BOTH', filter: filter ?? {} } as const;
    const withEnds = asksForEnds(info);
    if (withEnds) loaders.remember([parent]);
    return toConnection(page, {
      query: ['relationsOf', of],
      load: (slice) => loaders.relationsOf.load({ ...of, slice, withEnds }),
    });
  },
};

export const mechanism: MechanismResolvers = {
  concept: ({ concept }, _, context) => (concept === null ? null : getConcept(concept, context)),
};

export const outcome: OutcomeResolvers = {
  measure: ({ measure }) => measure,
};

export const measure = {
  indicator: ({ indicator }: { indicator: string | null }, _: unknown, context: Context) =>
    indicator === null ? null : getIndicator(indicator, context),
  of: ({ of }: { of: string | null }, _: unknown, { loaders }: Context) =>
    of === null ? null : loaders.entity.load(of),
};

function getFirstEvidence({ id, evidence }: Entity): Evidence {
  const [first] = evidence;
  if (!first) throw new Error(`${id} has no evidence`);
  return first;
}
