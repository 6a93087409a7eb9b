import { useWords } from '../messages/LanguageContext.ts';
import type { ChangeWords } from './describeChange.ts';
import { findName } from './knownNames.ts';
import { useLibrary } from './LibraryContext.ts';

/** The words for changes, in the page's language, with the terms and the names that are known. */
export function useChangeWords(): ChangeWords {
  const { m, pick } = useWords();
  const { ontology, report } = useLibrary();
  const terms = [...ontology.kinds, ...ontology.categories, ...ontology.relationTypes];
  return {
    m: m.explore.change,
    nameOf: (id) => {
      const name = findName(id);
      return name ? pick(name) : id;
    },
    readingOf: ({ type, reading }) => {
      const term = ontology.relationTypes.find((each) => each.id === type);
      return term ? pick(reading === 'out' ? term.name : term.inverse) : type;
    },
    termOf: (facet, id) => {
      if (facet === 'bases') return m.basis[id as keyof typeof m.basis];
      if (facet === 'agents') return m.agent[id as keyof typeof m.agent];
      const section = report.sections.find((each) => each.id === id);
      if (facet === 'sections') return section ? pick(section.title) : id;
      const term = terms.find((each) => each.id === id);
      return term ? pick(term.name) : id;
    },
    arrangementOf: (arrangement) => m.arrangements[arrangement],
    screenOf: (screen) => m.screens[screen],
  };
}
