import { expect, it } from 'vitest';
import { toPageLanguage } from '../../../client/explorer/firstLanguage.ts';

it.each([
  [['zh-CN', 'en'], 'zh'],
  [['zh-Hant-TW'], 'zh'],
  [['en-GB', 'zh'], 'en'],
  [['de', 'zh'], 'zh'],
  [['de-AT', 'fr'], 'en'],
  [['EN'], 'en'],
  [[], 'en'],
])('a browser of %j reads the page in %s', (languages, language) => {
  expect(toPageLanguage(languages)).toBe(language);
});
