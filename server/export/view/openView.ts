import type { Entity, Relation, Report } from '../../../graph-seed/model.ts';
import type { WithIndex } from '../../search/createIndexSource.ts';
import { toBeingChanged } from '../../store/GraphStore.ts';
import type { EntityFilter, GraphStore, Page, Slice } from '../../store/GraphStore.ts';
import type { ExportSource } from './ExportSource.ts';
import type { ExportView } from './ExportView.ts';

export interface OpenViewOptions {
  store: GraphStore;
  withIndex: WithIndex;
  /** Of the graph that the view is of. */
  revision: string;
  /** How many entities or relations are read at a time. */
  pageSize: number;
}

/**
 * Reads the first page, so that a store that cannot answer is found out before anything is written. What is read later
 * must be of the same revision: half of one graph and half of another would be neither.
 */
export async function openView(
  view: ExportView,
  { store, withIndex, revision, pageSize }: OpenViewOptions,
): Promise<ExportSource> {
  const filter = await toFilter(view, withIndex, revision);
  const readEntities = (slice: Slice) => store.listEntities(filter, 'TEXT', slice);
  const readRelations = (slice: Slice) => store.listRelations(view.relations, slice);
  const first = await readEntities({ offset: 0, limit: pageSize });
  checkRevision(first, revision);

  const reports = new Map<string, Report>();
  let chosen: Set<string> | null = null;

  async function* entities(): AsyncGenerator<Entity[]> {
    const ids = new Set<string>();
    for await (const items of readPages(readEntities, first)) {
      for (const { id } of items) ids.add(id);
      yield items;
    }
    chosen = ids;
  }

  async function* relations(): AsyncGenerator<Relation[]> {
    if (!chosen) for await (const _ of entities());
    const page = await readRelations({ offset: 0, limit: pageSize });
    checkRevision(page, revision);
    for await (const items of readPages(readRelations, page))
      yield items.filter(({ source, target }) => chosen?.has(source) && chosen.has(target));
  }

  async function* readPages<T>(
    read: (slice: Slice) => Promise<Page<T>>,
    { items, total }: Page<T>,
  ): AsyncGenerator<T[]> {
    yield items;
    for (let offset = items.length; offset < total; offset += pageSize) {
      const page = await read({ offset, limit: pageSize });
      checkRevision(page, revision);
      yield page.items;
    }
  }

  async function getReport(id: string): Promise<Report> {
    const known = reports.get(id);
    if (known) return known;
    const [report] = await store.getReports([id]);
    if (!report) throw toBeingChanged();
    reports.set(id, report);
    return report;
  }

  return {
    revision,
    isWhole: view.isWhole,
    entities,
    relations,
    getReport,
    getOntology: () => store.getOntology(),
    listTours: () => store.listTours(),
  };
}

/** A text becomes the ids that the index finds. */
async function toFilter(
  { entities, text }: ExportView,
  withIndex: WithIndex,
  revision: string,
): Promise<EntityFilter> {
  if (text === null) return entities;
  const { ids } = await withIndex((index) =>
    Promise.resolve({ revision, ids: index.search(text).map(({ entity }) => entity.id) }),
  );
  const asked = entities.ids && new Set(entities.ids);
  return { ...entities, ids: asked ? ids.filter((id) => asked.has(id)) : ids };
}

function checkRevision(page: { revision: string }, revision: string): void {
  if (page.revision !== revision) throw toBeingChanged();
}
