import type { Language } from '../messages/Language.ts';
import { readStored, writeStored } from './storage.ts';

const KEY = 'fazhi-graph.language';

/** The first of a browser's languages that the page has; English where it has none of them. */
export function toPageLanguage(languages: readonly string[]): Language {
  const [first = 'en'] = languages
    .map((tag) => tag.toLowerCase().split('-')[0])
    .filter((tag) => tag === 'zh' || tag === 'en');
  return first === 'zh' ? 'zh' : 'en';
}

/** Of an address that shows nothing in particular: the language chosen here before, else the browser's. */
export function readFirstLanguage(): Language {
  const chosen = readStored(KEY);
  return chosen === 'zh' || chosen === 'en' ? chosen : toPageLanguage(navigator.languages);
}

export function keepLanguage(language: Language): void {
  writeStored(KEY, language);
}
