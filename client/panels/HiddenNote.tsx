import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useFiltered } from '../explorer/FilteredContext.ts';
import { setHidden, type Hidden } from '../graph/Hidden.ts';
import type { GraphData } from '../graph/model.ts';
import type { Selection } from '../graph/Selection.ts';
import { whyEntityHidden, whyRelationHidden, type Cause } from '../graph/whyHidden.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { useFacetNames } from './useFacetNames.ts';

/** What hides the selected entity, or the selected relation or an end of it. */
function listCauses(data: GraphData, hidden: Hidden, { type, id }: Selection): Cause[] {
  const relation = type === 'relation' ? data.relations.get(id) : undefined;
  const entities = relation ? [relation.source.id, relation.target.id] : [id];
  const causes = [
    ...(relation ? whyRelationHidden(data, hidden, relation) : []),
    ...entities.flatMap((end) => {
      const entity = data.entities.get(end);
      return entity ? whyEntityHidden(data, hidden, entity) : [];
    }),
  ];
  const seen = new Set<string>();
  return causes.filter(({ facet, ids }) => {
    const key = `${facet} ${ids.join(' ')}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Says that the filter hides what the panel shows, by what, and shows it again. */
export function HiddenNote({ selection }: { selection: Selection }): ReactNode {
  const { m } = useWords();
  const { state, dispatch } = useExplorer();
  const filtered = useFiltered();
  const toName = useFacetNames();
  const { hidden } = state.present;
  if (!filtered) return null;
  const { whole, data } = filtered;
  const causes = listCauses(whole, hidden, selection);
  if (causes.length === 0) return null;
  const isShown = data.entities.has(selection.id) || data.relations.has(selection.id);
  const show = (): void => {
    const shown = causes.reduce((all, { facet, ids }) => setHidden(all, facet, ids, false), hidden);
    dispatch({ type: 'filter', hidden: shown });
  };
  return (
    <div className="hidden-note" role="status">
      <span>{isShown ? m.keptThough : m.hiddenByFilter}</span>
      <span>
        {causes
          .map(({ facet, ids }) => {
            return `${m.facets[facet]} ${ids.map((id) => toName(facet, id)).join(m.comma)}`;
          })
          .join(m.comma)}
      </span>
      <button type="button" className="text-button" onClick={show}>
        {m.showThis}
      </button>
    </div>
  );
}
