import { fromSearch } from './address/fromSearch.ts';
import { isEmbedded } from './embedded.ts';
import { readFirstLanguage } from './firstLanguage.ts';

/** A link says its language, and so may a frame; who comes without one is spoken to in their own. */
function isUnsaid(search: string): boolean {
  return search === '' || (isEmbedded() && !new URLSearchParams(search).has('lang'));
}

/** What the address bar leads to, in the language that the page is to speak. */
export function readOpened(): ReturnType<typeof fromSearch> {
  const { search } = window.location;
  const opened = fromSearch(search);
  return isUnsaid(search) ? { ...opened, language: readFirstLanguage() } : opened;
}
