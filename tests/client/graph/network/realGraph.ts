/** The project’s own graph as the page gets it, read from the seed. */
import type { ReportGraph } from '../../../../graph-seed/model.ts';
import type { CardEntity, GraphData, LineRelation } from '../../../../client/graph/model.ts';
import { readRealSeed } from '../../../support/readRealSeed.ts';
import { TYPENAMES } from '../arbitraries.ts';
import { toData } from '../sample.ts';

/** Reports as the explorer’s data: entities and relations in the order of the text. */
export const toGraphData = (reports: readonly ReportGraph[]): GraphData => {
  const relations = reports.flatMap((report) => report.relations);
  const degrees = new Map<string, { total: number; implied: number }>();
  for (const { source, target, agent } of relations)
    for (const id of [source, target]) {
      const degree = degrees.get(id) ?? { total: 0, implied: 0 };
      degree.total += 1;
      if (agent === 'IMPLIED') degree.implied += 1;
      degrees.set(id, degree);
    }
  const byText = (a: { evidence: { start: number }[] }, b: { evidence: { start: number }[] }) =>
    (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0);
  const entities = reports
    .flatMap((report) => report.entities.toSorted(byText))
    .map((entity): CardEntity => {
      const common = {
        id: entity.id,
        kind: entity.kind,
        collective: entity.collective,
        category: { id: entity.category },
        name: entity.name,
        section: { id: entity.evidence[0]?.section ?? '' },
        degree: degrees.get(entity.id) ?? { total: 0, implied: 0 },
      };
      return entity.kind === 'OUTCOME'
        ? { ...common, __typename: 'Outcome', measure: null }
        : { ...common, __typename: TYPENAMES[entity.kind] };
    });
  return toData(
    entities,
    relations.map(({ id, type, basis, agent, verb, source, target }): LineRelation => ({
      id,
      type,
      basis,
      agent,
      verb,
      source: { id: source },
      target: { id: target },
    })),
  );
};

export const listSections = (reports: readonly ReportGraph[]): string[] =>
  reports.flatMap(({ report }) => report.sections.map(({ id }) => id));

const seed = await readRealSeed();

export const REAL_ONTOLOGY = seed.ontology;
export const REAL_DATA: GraphData = toGraphData(seed.reports);
export const REAL_SECTIONS: string[] = listSections(seed.reports);
