import { useLibrary } from '../explorer/LibraryContext.ts';
import type { GroupKey } from '../graph/model.ts';
import type { GroupState } from '../graph/toGroupStates.ts';
import { useWords } from '../messages/LanguageContext.ts';
import type { IconName } from '../parts/Icon.tsx';

const ICONS = { expand: 'plus', collapse: 'minus' } as const;

/** A group in words: what a click does, heard and drawn, and how its entity reads it. */
export function useGroupWords(): {
  nameOf: (group: GroupKey) => string;
  toAction: (state: GroupState) => { heard: string; icon: IconName };
} {
  const { ontology } = useLibrary();
  const { m, pick } = useWords();
  return {
    nameOf: ({ type, reading }) => {
      const term = ontology.relationTypes.find(({ id }) => id === type);
      return term ? pick(reading === 'out' ? term.name : term.inverse) : type;
    },
    toAction: ({ action }) =>
      action === null
        ? { heard: '', icon: 'check' }
        : { heard: `${m[action]} `, icon: ICONS[action] },
  };
}
