import type { GroupState } from '../graph/toGroupStates.ts';
import { toGroupStates } from '../graph/toGroupStates.ts';
import { useExplore } from './ExploreContext.ts';
import { useExplorer } from './ExplorerContext.ts';
import { useLibrary } from './LibraryContext.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';
import { requestView } from './useViewData.ts';

/** The groups of an entity that is in view; its own relations are loaded where they are not known yet. */
export function useGroups(id: string): Loaded<GroupState[]> {
  const { ontology: terms } = useLibrary();
  const explore = useExplore();
  const { showImplied } = useExplorer().state.present;
  // The same question as a view of it alone, and so the same answer.
  const loaded = useLoaded(explore ? `view ${id}` : null, (signal) => requestView([id], signal));
  if (loaded.status !== 'ready') return loaded;
  if (!explore) return { status: 'idle' };
  const options = { terms, showImplied };
  return { status: 'ready', data: toGroupStates(explore.view, loaded.data.data, id, options) };
}
