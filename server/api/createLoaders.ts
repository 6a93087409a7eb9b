import DataLoader from 'dataloader';
import type { Entity, Ontology, Relation, Report, Tour } from '../../graph-seed/model.ts';
import type {
  Claims,
  Degree,
  Direction,
  GraphNode,
  GraphStore,
  Page,
  RelationFilter,
  Slice,
} from '../store/GraphStore.ts';

export interface RelationsOf {
  id: string;
  direction: Direction;
  filter: RelationFilter;
  slice: Slice;
}

/** Batches and remembers what one request asks of the store. */
export interface Loaders {
  node: DataLoader<string, GraphNode | null>;
  entity: DataLoader<string, Entity | null>;
  relation: DataLoader<string, Relation | null>;
  degree: DataLoader<string, Degree | null>;
  report: DataLoader<string, Report | null>;
  tour: DataLoader<string, Tour | null>;
  /** By report. */
  claims: DataLoader<string, Claims>;
  relationsOf: DataLoader<RelationsOf, Page<Relation>, string>;
  getOntology(): Promise<Ontology>;
}

/** One set of loaders serves one request: nothing is remembered longer, so nothing grows stale. */
export function createLoaders(store: GraphStore): Loaders {
  return {
    node: new DataLoader((ids) => store.getNodes(ids)),
    entity: new DataLoader((ids) => store.getEntities(ids)),
    relation: new DataLoader((ids) => store.getRelations(ids)),
    degree: new DataLoader((ids) => store.getDegrees(ids)),
    report: new DataLoader((ids) => store.getReports(ids)),
    tour: new DataLoader((ids) => store.getTours(ids)),
    claims: new DataLoader((ids) => store.getClaims(ids)),
    relationsOf: new DataLoader((keys) => loadRelationsOf(store, keys), {
      cacheKeyFn: (key) => JSON.stringify(key),
    }),
    getOntology: once(() => store.getOntology()),
  };
}

/** Entities that are asked for the same page of relations share one call. */
async function loadRelationsOf(
  store: GraphStore,
  keys: readonly RelationsOf[],
): Promise<Page<Relation>[]> {
  const groups = new Map<string, RelationsOf[]>();
  for (const key of keys) {
    const { id: _, ...shared } = key;
    const name = JSON.stringify(shared);
    groups.set(name, [...(groups.get(name) ?? []), key]);
  }
  const pages = new Map<RelationsOf, Page<Relation>>();
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const [first] = group;
      if (!first) return;
      const ids = group.map((key) => key.id);
      const found = await store.listRelationsOf(ids, first.direction, first.filter, first.slice);
      group.forEach((key, index) => {
        const page = found[index];
        if (page) pages.set(key, page);
      });
    }),
  );
  return keys.map((key) => {
    const page = pages.get(key);
    if (!page) throw new Error(`the store answered no page of relations for ${key.id}`);
    return page;
  });
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
