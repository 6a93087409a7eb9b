import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useFiltered } from '../explorer/FilteredContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { FACETS, type Facet } from '../graph/Hidden.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { useFacetNames } from '../panels/useFacetNames.ts';
import { Icon } from '../parts/Icon.tsx';

/** Names beyond these are counted. */
const MOST_NAMED = 3;

/** One facet of the filter, told by what is hidden or, where that is shorter, by what is left; a click takes it away. */
function Chip({ facet, all }: { facet: Facet; all: readonly string[] }): ReactNode {
  const { m } = useWords();
  const { state, dispatch } = useExplorer();
  const toName = useFacetNames();
  const hidden: readonly string[] = state.present.hidden[facet];
  const left = all.filter((id) => !hidden.includes(id));
  const showsLeft = left.length > 0 && left.length < hidden.length;
  const named = showsLeft ? left : hidden;
  const names = named.slice(0, MOST_NAMED).map((id) => toName(facet, id));
  return (
    <button
      type="button"
      className="chip"
      onClick={() => dispatch({ type: 'hide', facet, ids: hidden, hidden: false })}
    >
      <span className="visually-hidden">{m.removeFilter}</span>
      <span className="chip-facet">{m.facets[facet]}</span>
      <span>{showsLeft ? m.withOnly : m.without}</span>
      <span>
        {names.join(m.comma)}
        {named.length > MOST_NAMED && m.andMore(named.length - MOST_NAMED)}
      </span>
      <Icon name="close" size={14} />
    </button>
  );
}

/** What is filtered by, facet by facet, and the way back to everything. Nothing where nothing is filtered away. */
export function FilterBar({ counted }: { counted: boolean }): ReactNode {
  const { m } = useWords();
  const { ontology, report } = useLibrary();
  const { state, dispatch } = useExplorer();
  const filtered = useFiltered();
  const { hidden } = state.present;
  const all: Record<Facet, readonly string[]> = {
    kinds: ontology.kinds.map(({ id }) => id),
    categories: ontology.categories.map(({ id }) => id),
    sections: report.sections.map(({ id }) => id),
    types: ontology.relationTypes.map(({ id }) => id),
    bases: Object.keys(m.basis),
    agents: ['EXPLICIT'],
  };
  const active = FACETS.filter((facet) => hidden[facet].length > 0);
  return (
    <div className="filter-bar" role="group" aria-label={m.filter}>
      {active.map((facet) => (
        <Chip key={facet} facet={facet} all={all[facet]} />
      ))}
      {counted && filtered && (
        <span role="status">
          {m.leftOut(filtered.leftOut.entities, filtered.leftOut.relations)}
        </span>
      )}
      <button
        type="button"
        className="text-button"
        onClick={() => dispatch({ type: 'hideNothing' })}
      >
        {m.showEverything}
      </button>
    </div>
  );
}
