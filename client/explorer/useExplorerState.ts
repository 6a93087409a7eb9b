import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { Language } from '../messages/Language.ts';
import type { Moment } from './Moment.ts';
import { isEmbedded, toEmbedSearch } from './embedded.ts';
import { keepLanguage } from './firstLanguage.ts';
import type { Theme } from './address/Address.ts';
import { fromSearch } from './address/fromSearch.ts';
import { sameMoment, toSearch } from './address/toSearch.ts';
import { readOpened } from './readOpened.ts';
import { addressLoss, writeAddress } from './writeAddress.ts';
import {
  isSameShow,
  reduceExplorer,
  toInitialState,
  type ExplorerAction,
  type ExplorerState,
} from './reduceExplorer.ts';

/** Of the address that the page, or a kept view, was opened with. */
export interface Link {
  /** What stood in it and could not be read, as it stood there. */
  dropped: readonly string[];
  /** What it shows. */
  moment: Moment;
  /** The revision of the graph that it was made with; null where it does not say. */
  revision: string | null;
}

export interface Explorer {
  state: ExplorerState;
  dispatch: (action: ExplorerAction) => void;
  language: Language;
  setLanguage: (language: Language) => void;
  /** The theme that the address names; null where it names none. */
  theme: Theme | null;
  setTheme: (theme: Theme | null) => void;
  link: Link;
  /** What there was to say of the link was said and put away. */
  isLinkSaid: boolean;
  sayLink: () => void;
  /** Shows what an address from its `?` on leads to, in one step that can be undone; whether that was anything else. */
  openLink: (search: string) => boolean;
  /** The address of what is shown, also where the address bar does not say it. */
  here: string;
  /** The address of a moment, in the language and theme at hand. */
  toAddress: (moment: Moment) => string;
}

function toAddressBar(search: string): string {
  return `${window.location.pathname}${search}`;
}

/**
 * The explorer's state, kept equal to the address bar: what is done makes an entry in the browser's history,
 * and the browser's back and forward lead to what was shown. Addresses name the revision of the graph at hand;
 * null while it is not known.
 */
export function useExplorerState(graphRevision: string | null): Explorer {
  const [first] = useState(readOpened);
  const [state, dispatch] = useReducer(reduceExplorer, first.moment, toInitialState);
  const [language, showLanguage] = useState(first.language);
  const setLanguage = useCallback((chosen: Language) => {
    keepLanguage(chosen);
    showLanguage(chosen);
  }, []);
  const [theme, setTheme] = useState(first.theme);
  const [link, setLink] = useState<Link>(first);
  const [isLinkSaid, setLinkSaid] = useState(false);
  const revision = graphRevision ?? first.revision;
  const toAddress = useCallback(
    (moment: Moment) => toAddressBar(toSearch({ moment, language, theme, revision })),
    [language, theme, revision],
  );

  useEffect(() => {
    const shown = fromSearch(window.location.search);
    const address = toAddress(state.present);
    if (isEmbedded()) {
      // What is done in a frame is none of the history of the page around it.
      const own = toAddressBar(toEmbedSearch(address.slice(window.location.pathname.length)));
      if (toAddressBar(window.location.search) !== own) writeAddress('replaceState', own);
      return;
    }
    if (!sameMoment(shown.moment, state.present)) {
      const how = isSameShow(shown.moment, state.present) ? 'replaceState' : 'pushState';
      if (!writeAddress(how, address)) addressLoss.happen();
    } else if (toAddressBar(window.location.search) !== address)
      writeAddress('replaceState', address);
  }, [state.present, toAddress]);

  useEffect(() => {
    const visit = (): void => {
      const address = fromSearch(window.location.search);
      dispatch({ type: 'visit', moment: address.moment });
      showLanguage(address.language);
      setTheme(address.theme);
    };
    window.addEventListener('popstate', visit);
    return () => window.removeEventListener('popstate', visit);
  }, []);

  const sayLink = useCallback(() => setLinkSaid(true), []);
  const { present } = state;
  const openLink = useCallback(
    (search: string) => {
      const read = fromSearch(search);
      const isShown = sameMoment(read.moment, present);
      const moment = isShown ? present : read.moment;
      dispatch({ type: 'show', moment });
      setLink({ ...read, moment });
      setLinkSaid(false);
      return !isShown;
    },
    [present],
  );
  const here = toAddress(present);
  return useMemo(
    () => ({
      state,
      dispatch,
      language,
      setLanguage,
      theme,
      setTheme,
      link,
      isLinkSaid,
      sayLink,
      openLink,
      here,
      toAddress,
    }),
    [state, language, setLanguage, theme, link, isLinkSaid, sayLink, openLink, here, toAddress],
  );
}
