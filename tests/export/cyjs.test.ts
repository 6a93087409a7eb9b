import { describe, expect, it } from 'vitest';
import { readRealSeed } from '../support/readRealSeed.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';
import { toExpectedGraph } from './expectedRows.ts';
import { exportSeed } from './exportText.ts';
import { readWithCytoscape } from './readCyjs.ts';

describe('Cytoscape’s JSON', () => {
  it.each([
    ['the small seed', () => Promise.resolve(SMALL_SEED)],
    ['the real seed', readRealSeed],
  ])('of %s is imported as it is, with all it says', async (_, read) => {
    const seed = await read();
    expect(readWithCytoscape(await exportSeed(seed, 'cyjs'))).toEqual(toExpectedGraph(seed));
  });

  it('is flat, as the desktop program wants it', async () => {
    const { elements } = JSON.parse(await exportSeed(SMALL_SEED, 'cyjs'));
    const values = [...elements.nodes, ...elements.edges].flatMap(({ data }) =>
      Object.values(data),
    );
    const isFlat = (value: unknown) =>
      value === null ||
      typeof value !== 'object' ||
      (Array.isArray(value) && value.every((each) => typeof each === 'string'));
    expect(values.filter((value) => !isFlat(value))).toEqual([]);
  });
});
