import type { Arrangement, Moment } from '../explorer/Moment.ts';
import type { Ontology, ReportOutline } from '../explorer/Library.ts';
import { toFieldsView, type FieldsOptions } from '../graph/fields/toFieldsView.ts';
import type { GraphData, View } from '../graph/model.ts';
import type { JointSelection } from '../graph/Selection.ts';
import { toHomeView, type HomeOptions } from '../graph/toHomeView.ts';
import type { Language } from '../messages/Language.ts';
import { toFieldSections } from '../parts/toFieldSections.ts';
import { LANE_HEADS } from './useLaneHeight.ts';

/** What an overview of a graph follows from; the height is that below the lane heads, in px. */
export interface OverviewAsked extends Pick<Moment, 'arrangement' | 'showImplied' | 'field'> {
  language: Language;
  terms: Ontology;
  report: ReportOutline;
  selection: JointSelection | null;
  width: number;
  height: number;
}

/** What the arrangements need between them. */
type Options = HomeOptions & Omit<FieldsOptions, 'height'>;

/** Null for the one that has a canvas of its own. */
const ARRANGE: Record<Arrangement, ((data: GraphData, options: Options) => View) | null> = {
  fields: (data, { height, ...options }) =>
    toFieldsView(data, { ...options, height: height + LANE_HEADS }),
  lanes: toHomeView,
  network: null,
};

const lastOf = new WeakMap<GraphData, { asked: OverviewAsked; view: View | null }>();

const isSame = (one: OverviewAsked, other: OverviewAsked): boolean =>
  Object.entries(one).every(([name, value]) => other[name as keyof OverviewAsked] === value);

/** Takes a view for what `arrangeOverview` would answer. */
export function rememberArranged(data: GraphData, asked: OverviewAsked, view: View | null): void {
  lastOf.set(data, { asked, view });
}

/**
 * The whole graph as an arrangement shows it; null for the network, which has a canvas of its own. What was answered last for
 * the same graph is answered again, so that it can be arranged before there is a page, and is there whenever it is come back to.
 */
export function arrangeOverview(data: GraphData, asked: OverviewAsked): View | null {
  const last = lastOf.get(data);
  if (last && isSame(last.asked, asked)) return last.view;
  const { arrangement, report, ...options } = asked;
  const sections = toFieldSections(report.sections);
  const view = ARRANGE[arrangement]?.(data, { ...options, sections }) ?? null;
  rememberArranged(data, asked, view);
  return view;
}
