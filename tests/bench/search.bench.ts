import { bench, describe } from 'vitest';
import type { Entity } from '../../graph-seed/model.ts';
import { createSearchIndex } from '../../server/search/createSearchIndex.ts';
import type { SearchDocument } from '../../server/store/GraphStore.ts';
import { readRealSeed } from '../support/readRealSeed.ts';

const { reports } = await readRealSeed();
const real = reports.flatMap(({ entities }) => entities);

/** As many entities as asked for: those of the real report again and again, each copy a county of its own. */
const toDocuments = (count: number): SearchDocument[] =>
  Array.from({ length: count }, (_, at) => {
    const entity = real[at % real.length] as Entity;
    const copy = Math.floor(at / real.length);
    const name = { zh: `${entity.name.zh}${copy}`, en: `${entity.name.en} ${copy}` };
    return { entity: { ...entity, id: `${entity.id}-${copy}`, name }, degree: at % 17 };
  });

const SIZES = [1_000, 10_000, 100_000];
const indexes = await Promise.all(
  SIZES.map(async (size) => [size, await createSearchIndex('bench', toDocuments(size))] as const),
);

describe('building the index', () => {
  for (const size of SIZES.slice(0, 2)) {
    const documents = toDocuments(size);
    bench(
      `${size} entities`,
      async () => {
        await createSearchIndex('bench', documents);
      },
      {
        iterations: 3,
      },
    );
  }
});

describe.each([
  ['Chinese', '府院'],
  ['English', 'court linkage'],
  ['pinyin', 'xingzhengfuyi'],
  ['initials', 'sfj'],
  ['a typo', 'enforcment'],
  ['nothing', '甲乙丙丁'],
])('%s: %s', (_, text) => {
  for (const [size, index] of indexes)
    bench(`${size} entities`, () => void index.search(text), { iterations: 5 });
});
