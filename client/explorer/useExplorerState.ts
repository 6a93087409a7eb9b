import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { Language } from '../messages/Language.ts';
import { fromSearch } from './fromSearch.ts';
import { sameMoment } from './Moment.ts';
import {
  reduceExplorer,
  toInitialState,
  type ExplorerAction,
  type ExplorerState,
} from './reduceExplorer.ts';
import { toSearch } from './toSearch.ts';

export interface Explorer {
  state: ExplorerState;
  dispatch: (action: ExplorerAction) => void;
  language: Language;
  setLanguage: (language: Language) => void;
  /** The address of what the action leads to, so that it can be a link. */
  toHref: (action: ExplorerAction) => string;
}

function toAddressBar(search: string): string {
  return `${window.location.pathname}${search}`;
}

/**
 * The explorer's state, kept equal to the address bar: what is done makes an entry in the browser's history,
 * and the browser's back and forward lead to what was shown.
 */
export function useExplorerState(): Explorer {
  const [state, dispatch] = useReducer(reduceExplorer, null, () =>
    toInitialState(fromSearch(window.location.search).moment),
  );
  const [language, setLanguage] = useState(() => fromSearch(window.location.search).language);

  useEffect(() => {
    const shown = fromSearch(window.location.search);
    const address = toAddressBar(toSearch({ moment: state.present, language }));
    if (!sameMoment(shown.moment, state.present)) window.history.pushState(null, '', address);
    else if (shown.language !== language) window.history.replaceState(null, '', address);
  }, [state.present, language]);

  useEffect(() => {
    const visit = (): void => {
      const address = fromSearch(window.location.search);
      dispatch({ type: 'visit', moment: address.moment });
      setLanguage(address.language);
    };
    window.addEventListener('popstate', visit);
    return () => window.removeEventListener('popstate', visit);
  }, []);

  const toHref = useCallback(
    (action: ExplorerAction) =>
      toAddressBar(toSearch({ moment: reduceExplorer(state, action).present, language })),
    [state, language],
  );
  return useMemo(
    () => ({ state, dispatch, language, setLanguage, toHref }),
    [state, language, toHref],
  );
}
