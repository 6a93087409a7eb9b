import { expect, test } from 'vitest';
import { cutText } from '../../../client/graph/cutText.ts';
import { measureText } from '../../../client/graph/measureText.ts';

test('leaves a text that fits as it is', () => {
  expect(cutText('Mechanism', 12, 200)).toBe('Mechanism');
  expect(cutText('', 12, 0)).toBe('');
});

test('cuts a longer one to what fits, with an ellipsis and no space before it', () => {
  const cut = cutText('Dispute resolution mechanism', 12, 100);
  expect(cut).toMatch(/^Dispute reso.*[^ ]…$/u);
  expect(measureText(cut, 12)).toBeLessThanOrEqual(100);
  expect(cutText('矛盾化解机制', 12, 40)).toBe('矛盾…');
  expect(cutText('Dispute resolution', 12, 1)).toBe('…');
});
