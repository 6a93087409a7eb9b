import { useEffect, useSyncExternalStore } from 'react';
import { readStored, writeStored } from '../storage.ts';
import { createViewStore, type ViewSnapshot, type ViewStore } from './createViewStore.ts';

const KEY = 'fazhi-graph.views.1';

const store = createViewStore({
  read: () => readStored(KEY),
  write: (text) => writeStored(KEY, text),
});

export type Views = ViewSnapshot & Pick<ViewStore, 'change' | 'save'>;

/** The views that this browser keeps; what another tab changes is seen at once. */
export function useViews(): Views {
  const snapshot = useSyncExternalStore(store.subscribe, store.read);
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent): void => {
      if (key === KEY || key === null) store.refresh();
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, []);
  return { ...snapshot, change: store.change, save: store.save };
}
