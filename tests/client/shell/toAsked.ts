import type { OverviewAsked } from '../../../client/shell/arrangeOverview.ts';
import type { RealGraph } from '../../support/readRealGraph.ts';

/** The first screen of a graph, as a window of 1440 px asks for it. */
export const toAsked = ({ library }: RealGraph): OverviewAsked => ({
  arrangement: 'fields',
  showImplied: false,
  field: null,
  language: 'zh',
  terms: library.ontology,
  report: library.reports[0]!,
  selection: null,
  width: 792,
  height: 620,
});
