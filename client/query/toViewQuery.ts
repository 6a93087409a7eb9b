import type { OpenLibrary } from '../explorer/LibraryContext.ts';
import type { Moment } from '../explorer/Moment.ts';
import { findFocus } from '../explorer/readSteps.ts';
import type { Language } from '../messages/Language.ts';
import {
  askList,
  askMatrix,
  askPassages,
  askPaths,
  askSelected,
  askTable,
  askTourStep,
} from './claimQueries.ts';
import type { Facets } from './filters.ts';
import { findSeen, type Loaded } from './findSeen.ts';
import { askByIds, askExplored, askWhole, type QueryContext } from './graphQueries.ts';
import type { QueryWords } from './QueryWords.ts';
import type { ViewQuery } from './ViewQuery.ts';

/** What of the page is asked for: what its middle shows, what is selected, or what the panel lists. */
export const SUBJECTS = ['screen', 'selection', 'list'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What a view is made of, besides its moment. */
export interface Showing {
  /** Null while nothing is loaded. */
  loaded: Loaded | null;
  /** The entities that the canvas shows. */
  shown: ReadonlySet<string>;
  library: Pick<OpenLibrary, 'ontology' | 'report' | 'reports'>;
  language: Language;
  words: QueryWords;
}

export function listSubjects({ selection, list }: Moment): Subject[] {
  return SUBJECTS.filter(
    (subject) =>
      subject === 'screen' ||
      (subject === 'selection' && selection !== null) ||
      (subject === 'list' && list !== null),
  );
}

function toFacets({ ontology, reports }: Showing['library']): Facets {
  return {
    kinds: ontology.kinds.map(({ id }) => id),
    categories: ontology.categories.map(({ id }) => id),
    types: ontology.relationTypes.map(({ id }) => id),
    sections: reports.flatMap(({ sections }) => sections),
  };
}

/** What a list is called: its section's title, its category's or its kind's name. */
function findListTitle(
  { ontology, report }: Showing['library'],
  id: string,
  language: Language,
): string {
  const { kinds, categories } = ontology;
  return (report.sections.find((section) => section.id === id)?.title ??
    [...categories, ...kinds].find((term) => term.id === id)?.name ?? { zh: id, en: id })[language];
}

function askMap(moment: Moment, showing: Showing, context: QueryContext): ViewQuery | null {
  const { loaded, shown, library } = showing;
  const { words } = context;
  if (moment.paths) return askPaths(moment.paths, moment.showImplied, context);
  if (!loaded) return null;
  const seen = findSeen(moment, loaded, shown, library.report);
  if (moment.tour) return askTourStep(moment.tour.id, seen, context);
  if (loaded.picture !== undefined) {
    const ids = [...seen.entities, ...seen.relations];
    return askByIds('Picture', ids, [words.picture(seen.entities.size, seen.relations.size)]);
  }
  if (findFocus(loaded.steps) !== null) return askExplored(moment, loaded, seen, context);
  const field = library.report.sections.find(({ id }) => id === moment.field);
  const title = field?.title[context.language] ?? moment.field ?? '';
  return askWhole(moment, loaded, seen, {
    ...context,
    words: { ...words, field: () => words.field(title) },
  });
}

/**
 * The question whose answer is what is shown: exactly the entities and relations in view. Null while it is not loaded,
 * and for more than one question could name.
 */
export function toViewQuery(moment: Moment, subject: Subject, showing: Showing): ViewQuery | null {
  const { library, language, words, loaded } = showing;
  const context: QueryContext = { facets: toFacets(library), language, words };
  if (subject === 'selection') return askSelected(moment, context);
  if (subject === 'list')
    return (
      moment.list &&
      askList(
        moment.list,
        library.report.id,
        findListTitle(library, moment.list.id, language),
        context,
      )
    );
  switch (moment.screen) {
    case 'text':
      return askPassages({ report: library.report.id }, [words.text]);
    case 'matrix':
      return askMatrix(moment, context);
    case 'tables':
      return askTable(moment, loaded, context);
    case 'present':
      return moment.tour && askMap(moment, showing, context);
    case 'graph':
      return askMap(moment, showing, context);
  }
}
