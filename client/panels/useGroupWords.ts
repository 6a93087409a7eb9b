import { useLibrary } from '../explorer/LibraryContext.ts';
import type { GroupKey } from '../graph/model.ts';
import type { GroupState } from '../graph/toGroupStates.ts';
import { useWords } from '../messages/LanguageContext.ts';

/** How a group is called, and what a click on it does in words. */
export function useGroupWords(): {
  nameOf: (group: GroupKey) => string;
  describe: (state: GroupState) => string;
} {
  const { ontology } = useLibrary();
  const { m, pick } = useWords();
  const nameOf = ({ type, reading }: GroupKey): string => {
    const term = ontology.relationTypes.find(({ id }) => id === type);
    return term ? pick(reading === 'out' ? term.name : term.inverse) : type;
  };
  return {
    nameOf,
    describe: (state) => {
      const { shown, total, action } = state;
      const says =
        action === null
          ? m.explore.allShown
          : action === 'expand'
            ? m.explore.expandGroup
            : m.explore.collapseGroup;
      return says(nameOf(state), shown, total);
    },
  };
}
