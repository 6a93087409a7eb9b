import { checkInteger } from '../api/checkArgument.ts';
import type { StatisticsResolvers } from '../generated/schema.generated.ts';
import { toCounts, toSectionNames } from './counts.ts';

const BASIS_NAMES = [
  { id: 'STATED', name: { zh: '明述', en: 'Stated' } },
  { id: 'JUXTAPOSED', name: { zh: '并列', en: 'Juxtaposed' } },
  { id: 'INFERRED', name: { zh: '推断', en: 'Inferred' } },
];
const AGENT_NAMES = [
  { id: 'EXPLICIT', name: { zh: '明示', en: 'Explicit subject' } },
  { id: 'IMPLIED', name: { zh: '省略', en: 'Implied subject' } },
];

export const statistics: StatisticsResolvers = {
  byKind: async ({ byKind }, _, { loaders }) =>
    toCounts(byKind, (await loaders.getOntology()).kinds),
  byCategory: async ({ byCategory }, _, { loaders }) =>
    toCounts(byCategory, (await loaders.getOntology()).categories),
  byRelationType: async ({ byRelationType }, _, { loaders }) =>
    toCounts(byRelationType, (await loaders.getOntology()).relationTypes),
  byBasis: ({ byBasis }) => toCounts(byBasis, BASIS_NAMES),
  byAgent: ({ byAgent }) => toCounts(byAgent, AGENT_NAMES),
  bySection: async ({ bySection, report }, _, { store, loaders }) => {
    const reports =
      report === null ? await store.listReports() : [await loaders.report.load(report)];
    return toCounts(bySection, toSectionNames(reports.filter((found) => found !== null)));
  },
  mostConnected: ({ report }, { first, countImplied }, { store }) =>
    store.listMostConnected(
      report,
      checkInteger('first', first, { min: 1, max: 100, fallback: 10 }),
      countImplied ?? false,
    ),
};
