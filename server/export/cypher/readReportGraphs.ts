import type { Entity, Relation, ReportGraph } from '../../../graph-seed/model.ts';
import { toDigest } from '../../../graph-seed/text/toDigest.ts';
import type { ExportSource } from '../view/ExportSource.ts';

/**
 * The graph of each report in turn. One report is held whole, because its digest covers all of it; entities and
 * relations come ordered by report, so no more than one is held, and a page.
 */
export async function* readReportGraphs(source: ExportSource): AsyncGenerator<ReportGraph> {
  const tours = source.isWhole ? await source.listTours() : [];
  const relations = groupByReport(source.relations());
  let ofRelations = await relations.next();
  for await (const { id, items: entities } of groupByReport(source.entities())) {
    const isSame = !ofRelations.done && ofRelations.value.id === id;
    const graph = {
      report: await source.getReport(id),
      entities,
      relations: isSame ? (ofRelations.value as Group<Relation>).items : [],
      tours: tours.filter(({ report }) => report === id),
    };
    yield { ...graph, digest: toDigest(graph) };
    if (isSame) ofRelations = await relations.next();
  }
}

interface Group<T> {
  /** Report id. */
  id: string;
  items: T[];
}

async function* groupByReport<T extends Entity | Relation>(
  pages: AsyncGenerator<T[]>,
): AsyncGenerator<Group<T>> {
  let group: Group<T> | null = null;
  for await (const items of pages)
    for (const item of items) {
      if (group && group.id !== item.report) {
        yield group;
        group = null;
      }
      group ??= { id: item.report, items: [] };
      group.items.push(item);
    }
  if (group) yield group;
}
