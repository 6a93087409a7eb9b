import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hasFonts, loadFonts, rememberFace } from '../../../client/canvas/loadFonts.ts';

let asked: string[] = [];
beforeEach(() => {
  asked = [];
  const load = (font: string, text: string): Promise<never[]> => {
    if (font.startsWith('400 13px ')) asked.push(`${font.slice(9)}: ${text}`);
    return Promise.resolve([]);
  };
  vi.stubGlobal('document', { fonts: { load } });
});
afterEach(() => vi.unstubAllGlobals());

it('asks for what a family holds by itself in the families before it alone', async () => {
  rememberFace('First', 'a一');
  rememberFace('First', '二');
  const stack = 'Latin, "First", "Slices"';
  await loadFonts(stack, 'a一二三b', () => undefined);
  expect(asked).toEqual(['Latin: a一二', `${stack}: 三b`]);
  expect(hasFonts(stack, 'ba一二三')).toBe(true);
  expect(hasFonts(stack, '四')).toBe(false);
  asked = [];
  await loadFonts('"First", "Slices"', '一', () => undefined);
  await loadFonts('"Slices"', '一', () => undefined);
  expect(asked).toEqual(['"Slices": 一']);
});
