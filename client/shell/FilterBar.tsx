import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useFiltered } from '../explorer/FilteredContext.ts';
import { useLibrary, type OpenLibrary } from '../explorer/LibraryContext.ts';
import { FACETS, type Facet } from '../graph/Hidden.ts';
import type { Text } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { useFacetNames } from '../panels/useFacetNames.ts';
import { Icon } from '../parts/Icon.tsx';

/** Names beyond these are counted. */
const MOST_NAMED = 3;

/** What one chip is about. */
interface ChipOf {
  facet: Facet;
  /** The facet's values, or those of them that the chip is about. */
  all: readonly string[];
  label: string;
}

/** One facet of the filter, told by what is hidden or, where that is shorter, by what is left; a click takes it away. */
function Chip({ facet, all, label }: ChipOf): ReactNode {
  const { m } = useWords();
  const { state, dispatch } = useExplorer();
  const toName = useFacetNames();
  const own = new Set(all);
  const hidden = (state.present.hidden[facet] as readonly string[]).filter((id) => own.has(id));
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
      <span className="chip-facet">{label}</span>
      <span>{showsLeft ? m.withOnly : m.without}</span>
      <span>
        {names.join(m.comma)}
        {named.length > MOST_NAMED && m.andMore(named.length - MOST_NAMED)}
      </span>
      <Icon name="close" size={14} />
    </button>
  );
}

/** One for each kind that categories are hidden of; what is of no kind known stands by itself. */
function toCategoryChips(
  { kinds, categories }: OpenLibrary['ontology'],
  hidden: readonly string[],
  pick: (name: Text) => string,
): ChipOf[] {
  const known = new Set(categories.map(({ id }) => id));
  const unknown = hidden.filter((id) => !known.has(id));
  return [
    ...kinds.map(({ id, name }) => ({
      label: pick(name),
      all: categories.filter(({ kind }) => kind === id).map((each) => each.id),
    })),
    { label: '?', all: unknown },
  ]
    .filter(({ all }) => all.some((id) => hidden.includes(id)))
    .map((chip) => ({ facet: 'categories', ...chip }));
}

/** What is filtered by, facet by facet, and the way back to everything. Nothing where nothing is filtered away. */
export function FilterBar({ counted }: { counted: boolean }): ReactNode {
  const { m, pick } = useWords();
  const { ontology, report } = useLibrary();
  const { state, dispatch } = useExplorer();
  const filtered = useFiltered();
  const { hidden } = state.present;
  const all: Record<Exclude<Facet, 'categories'>, readonly string[]> = {
    kinds: ontology.kinds.map(({ id }) => id),
    sections: report.sections.map(({ id }) => id),
    types: ontology.relationTypes.map(({ id }) => id),
    bases: Object.keys(m.basis),
    agents: ['EXPLICIT'],
  };
  const chips = FACETS.filter((facet) => hidden[facet].length > 0).flatMap((facet): ChipOf[] =>
    facet === 'categories'
      ? toCategoryChips(ontology, hidden.categories, pick)
      : [{ facet, all: [...new Set([...all[facet], ...hidden[facet]])], label: m.facets[facet] }],
  );
  return (
    <div className="filter-bar" role="group" aria-label={m.filter}>
      {chips.map((chip) => (
        <Chip key={`${chip.facet} ${chip.label}`} {...chip} />
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
