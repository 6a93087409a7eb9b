import { expect, test } from 'vitest';
import { toSeenSentences } from '../../../client/panels/sentencesOf.ts';

const lines = [10, 10, 40].map((start) => ({ sentence: { start } }));

test('each claim knows the sentences of those before it', () => {
  const claims = [lines.slice(0, 2), lines.slice(1), lines].map((evidence) => ({ evidence }));
  expect(toSeenSentences(claims)).toEqual([new Set(), new Set([10]), new Set([10, 40])]);
});
