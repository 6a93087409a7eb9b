import type { Language } from '../../messages/Language.ts';
import { fromSearch, type ReadAddress } from '../address/fromSearch.ts';
import { PARTS } from '../address/parts.ts';
import { sameMoment, toSearch } from '../address/toSearch.ts';
import { firstMoment, type Moment } from '../Moment.ts';
import { LONGEST_ADDRESS } from './View.ts';

/** Why an address is no view's: it is no address, too long, or says nothing that this page knows. */
export type AddressFault = 'address' | 'addressLong' | 'addressUnknown';

/** Only a query: with a `#`, a space or a control character it would not be the same as a link. */
const QUERY = /^\?[^\s#\p{Cc}]*$/u;
const KNOWN = new Set([...PARTS.flatMap((part) => part.keys), 'rev', 'lang', 'theme']);

/** The address of what is shown: language and theme are the reader's, not the view's. */
export function toViewAddress(moment: Moment, revision: string): string {
  return toSearch({ moment, language: 'zh', theme: null, revision }) || '?';
}

/** Reads a view's address as any link is read, or says why it is none. */
export function readViewAddress(address: string): ReadAddress | AddressFault {
  if (address.length > LONGEST_ADDRESS) return 'addressLong';
  if (!QUERY.test(address)) return 'address';
  const read = fromSearch(address);
  if (!sameMoment(read.moment, firstMoment)) return read;
  const keys = [...new URLSearchParams(address).keys()];
  const isForeign = keys.length > 0 && !keys.some((key) => KNOWN.has(key));
  return isForeign || read.dropped.length > 0 ? 'addressUnknown' : read;
}

/** The address as a link for whoever reads this language. */
export function toViewLink(address: string, language: Language): string {
  if (language === 'zh' || new URLSearchParams(address).has('lang')) return address;
  return `${address}${address === '?' ? '' : '&'}lang=${language}`;
}
