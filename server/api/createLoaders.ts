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
  /** Whoever asks goes on to the other ends; they are then among the entities. */
  withEnds: boolean;
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
  /** Entities that came along with something else, so that nobody asks for them again. */
  remember(entities: readonly Entity[]): void;
}

/** One set of loaders serves one request: nothing is remembered longer, so nothing grows stale. */
export function createLoaders(store: GraphStore): Loaders {
  const entity = new DataLoader((ids: readonly string[]) => store.getEntities(ids));
  const remember = (entities: readonly Entity[]): void => {
    for (const each of entities) entity.prime(each.id, each);
  };
  return {
    node: new DataLoader((ids) => store.getNodes(ids)),
    entity,
    relation: new DataLoader((ids) => store.getRelations(ids)),
    degree: new DataLoader((ids) => store.getDegrees(ids)),
    report: new DataLoader((ids) => store.getReports(ids)),
    tour: new DataLoader((ids) => store.getTours(ids)),
    claims: new DataLoader((ids) => store.getClaims(ids)),
    relationsOf: new DataLoader((keys) => loadRelationsOf(store, keys, remember), {
      cacheKeyFn: (key) => JSON.stringify(key),
    }),
    getOntology: once(() => store.getOntology()),
    remember,
  };
}

/** Entities that are asked for the same page of relations share one call. */
async function loadRelationsOf(
  store: GraphStore,
  keys: readonly RelationsOf[],
  remember: Loaders['remember'],
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
      const { direction, filter, slice, withEnds } = first;
      const found = await store.listRelationsOf(ids, direction, filter, slice, withEnds);
      for (const { ends } of found) remember(ends);
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
