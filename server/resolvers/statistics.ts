import { checkInteger } from '../api/checkArgument.ts';
import type { StatisticsResolvers } from '../generated/schema.generated.ts';
import { toCounts } from './counts.ts';

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
  byBasis: ({ byBasis }) => toCounts(byBasis, BASIS_NAMES),
  byAgent: ({ byAgent }) => toCounts(byAgent, AGENT_NAMES),
  mostConnected: ({ report }, { first, countImplied }, { store }) =>
    store.listMostConnected(
      report,
      checkInteger('first', first, { min: 1, max: 100, fallback: 10 }),
      countImplied ?? false,
    ),
};
