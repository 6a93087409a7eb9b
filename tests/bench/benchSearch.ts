import type { Entity, Seed } from '../../graph-seed/model.ts';
import { createSearchIndex } from '../../server/search/createSearchIndex.ts';
import type { SearchDocument } from '../../server/store/GraphStore.ts';
import { compare, type Effort } from './compare.ts';

const SIZES = [1_000, 10_000, 100_000];
const EFFORT: Effort = { warmUp: 2, rounds: 15, block: 1, blocks: 0, mostMs: 5_000 };

const TEXTS: Readonly<Record<string, string>> = {
  Chinese: '府院',
  English: 'court linkage',
  pinyin: 'xingzhengfuyi',
  initials: 'sfj',
  'a typo': 'enforcment',
  nothing: '甲乙丙丁',
};

export interface SearchGrowth {
  entities: number;
  buildMs: number;
  /** By what is typed. */
  p50Ms: Record<string, number>;
}

/** How the index grows: as many entities as asked for, those of the real report again and again. */
export async function benchSearch(
  { reports }: Seed,
  onProgress: (message: string) => void,
): Promise<SearchGrowth[]> {
  const real = reports.flatMap(({ entities }) => entities);
  const results: SearchGrowth[] = [];
  for (const entities of SIZES) {
    onProgress(`${entities} entities …`);
    const documents = toDocuments(real, entities);
    const begun = performance.now();
    const index = await createSearchIndex('bench', documents);
    const buildMs = performance.now() - begun;
    const contestants = Object.entries(TEXTS).map(([name, text]) => ({
      name,
      ask: async () => index.search(text),
    }));
    const measured = await compare(contestants, EFFORT);
    const p50Ms = Object.fromEntries(
      Object.entries(measured).map(([name, each]) => [name, each.p50Ms]),
    );
    results.push({ entities, buildMs, p50Ms });
  }
  return results;
}

/** Each copy of the report is a county of its own. */
export function toDocuments(real: readonly Entity[], count: number): SearchDocument[] {
  return Array.from({ length: count }, (_, at) => {
    const entity = real[at % real.length] as Entity;
    const copy = Math.floor(at / real.length);
    const name = { zh: `${entity.name.zh}${copy}`, en: `${entity.name.en} ${copy}` };
    return { entity: { ...entity, id: `${entity.id}-${copy}`, name }, degree: at % 17 };
  });
}
