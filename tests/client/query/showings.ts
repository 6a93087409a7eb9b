import { queryEn } from '../../../client/messages/queryEn.ts';
import { firstMoment, type Moment } from '../../../client/explorer/Moment.ts';
import { findFocus, listLoaded } from '../../../client/explorer/readSteps.ts';
import { toKept } from '../../../client/explorer/useFilteredView.ts';
import { findReport } from '../../../client/explorer/Library.ts';
import { applyHidden } from '../../../client/graph/applyHidden.ts';
import type { GraphData } from '../../../client/graph/model.ts';
import { toView } from '../../../client/graph/toView.ts';
import type { Ids } from '../../../client/query/answers.ts';
import { findSeen, type Loaded } from '../../../client/query/findSeen.ts';
import { toViewQuery, type Showing, type Subject } from '../../../client/query/toViewQuery.ts';
import type { ViewQuery } from '../../../client/query/ViewQuery.ts';
import type { RealGraph } from '../../support/readRealGraph.ts';

/** What the page loads for steps: the neighbourhoods of what was opened, with all relations among what is in them. */
function load({ data }: RealGraph, steps: Moment['steps']): GraphData {
  if (findFocus(steps) === null) return data;
  const opened = new Set(listLoaded(steps));
  const ids = new Set(opened);
  for (const { source, target } of data.relations.values())
    for (const [here, there] of [[source.id, target.id] as const, [target.id, source.id] as const])
      if (opened.has(here)) ids.add(there);
  return {
    ...data,
    entities: new Map([...data.entities].filter(([id]) => ids.has(id))),
    relations: new Map(
      [...data.relations].filter(([, each]) => ids.has(each.source.id) && ids.has(each.target.id)),
    ),
  };
}

export interface Shown {
  moment: Moment;
  showing: Showing;
  /** What the map shows, by the canvas' own view of it. */
  seen: Ids;
}

/** A moment with everything that the page would have loaded for it. */
export function show(graph: RealGraph, more: Partial<Moment>): Shown {
  const moment: Moment = { ...firstMoment, ...more };
  const report = findReport(graph.library, null);
  if (!report) throw new Error('The real graph has a report; the library names none.');
  const { steps, hidden, showImplied, selection, also } = moment;
  const whole = load(graph, steps);
  const { data } = applyHidden(whole, hidden, toKept(steps));
  const loaded: Loaded = { steps, data, whole, truncated: false };
  const terms = graph.library.ontology;
  const joint = selection && { ...selection, also };
  const view =
    findFocus(steps) === null
      ? null
      : toView(data, steps, { language: 'en', terms, showImplied, selection: joint });
  const shown = new Set(view?.entities.map(({ id }) => id));
  const library = { ontology: terms, report, reports: graph.library.reports };
  return {
    moment,
    showing: { loaded, shown, library, language: 'en', words: queryEn.comments },
    seen: view
      ? { entities: shown, relations: new Set(view.relations) }
      : findSeen(moment, loaded, shown, report),
  };
}

export function ask({ moment, showing }: Shown, subject: Subject = 'screen'): ViewQuery {
  const asked = toViewQuery(moment, subject, showing);
  if (!asked) throw new Error(`There is no query for ${JSON.stringify(moment)}.`);
  return asked;
}
