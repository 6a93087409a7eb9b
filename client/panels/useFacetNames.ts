import { useCallback } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { Facet } from '../graph/Hidden.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { toSectionLabel } from '../parts/toSectionLabel.ts';

/** What each value of the filter is called; the id where nothing is known of it. */
export function useFacetNames(): (facet: Facet, id: string) => string {
  const { m, language, pick } = useWords();
  const { ontology, report } = useLibrary();
  return useCallback(
    (facet, id) => {
      if (facet === 'sections') {
        const section = report.sections.find((each) => each.id === id);
        return section ? toSectionLabel(section, language) : id;
      }
      if (facet === 'bases' && id in m.basis) return m.basis[id as keyof typeof m.basis];
      if (facet === 'agents' && id in m.agent) return m.agent[id as keyof typeof m.agent];
      const terms = [...ontology.kinds, ...ontology.categories, ...ontology.relationTypes];
      const term = terms.find((each) => each.id === id);
      return term ? pick(term.name) : id;
    },
    [m, language, pick, ontology, report],
  );
}
