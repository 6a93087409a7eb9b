import { checkCoverage } from './check/checkCoverage.ts';
import { checkReport } from './check/checkReport.ts';
import { compareStrings } from './text/compareStrings.ts';
import type { ReportGraph, Seed } from './model.ts';
import { sortProblems } from './parse/Problem.ts';
import type { Problem } from './parse/Problem.ts';
import { readGlossary } from './read/readGlossary.ts';
import { readOntology } from './read/readOntology.ts';
import { graphRevision } from './revision.ts';
import { toDigest } from './text/toDigest.ts';
import { toReportClaims, toReportGraph } from './toReportGraph.ts';
import { toTours } from './toTours.ts';

/** The content of a seed folder: paths with `/`, relative to it. */
export type SeedFiles = ReadonlyMap<string, Uint8Array>;

/** A checked seed, or all that is wrong with it, by file and line. */
export type SeedReading =
  | { seed: Seed; problems: readonly [] }
  /**
   * `graphs`: of the reports in whose own files nothing was found but what they leave unquoted. None where the ontology
   * has a fault: their claims cannot have been checked against all of it.
   */
  | { seed: null; problems: readonly Problem[]; graphs: readonly ReportGraph[] };

const REPORT_FILE = /^reports\/([^/]+)\/(.+)$/;

export function toSeed(files: SeedFiles): SeedReading {
  const { ontology, vocabulary, problems } = readOntology(
    'ontology.yaml',
    files.get('ontology.yaml'),
  );
  const glossary = readGlossary('glossary.yaml', files.get('glossary.yaml'));
  const folders = groupByReport(files);
  const readings = [...folders].map(([id, folder]) =>
    checkReport(id, `reports/${id}`, folder, vocabulary, glossary.terms),
  );
  // A claim that is faulty may be the one that quotes a sentence: gaps are told where a report has no other fault.
  const claims = readings.flatMap(({ checked }) => (checked ? toReportClaims(checked) : []));
  const tours = toTours(files, [...folders.keys()], claims);
  const graphs = claims.map((each) => toReportGraph(each, tours.tours.get(each.report.id) ?? []));
  const all = [
    ...problems,
    ...glossary.problems,
    ...(folders.size === 0 ? [NO_REPORT] : []),
    ...readings.flatMap((reading) => reading.problems),
    ...tours.problems,
    ...graphs.flatMap((graph) => checkCoverage(`reports/${graph.report.id}`, graph)),
  ];
  if (!ontology || all.length > 0)
    return { seed: null, problems: sortProblems(all), graphs: ontology ? graphs : [] };
  const ontologyDigest = toDigest(ontology);
  const digests = graphs.map(({ report, digest }) => ({ id: report.id, digest }));
  const revision = graphRevision(ontologyDigest, digests);
  return {
    seed: { ontology, ontologyDigest, reports: graphs, revision },
    problems: [],
  };
}

const NO_REPORT: Problem = {
  file: 'reports',
  line: 1,
  fault: 'there is no report',
  fix: 'add a folder with report.yaml, report.txt and claims, as README.md says',
};

/** Files by report and name, both in order: what comes of them must not depend on the disk's order. */
function groupByReport(files: SeedFiles): Map<string, Map<string, Uint8Array>> {
  const folders = new Map<string, Map<string, Uint8Array>>();
  const sorted = [...files].sort(([a], [b]) => compareStrings(a, b));
  for (const [path, bytes] of sorted) {
    const [, id, name] = REPORT_FILE.exec(path) ?? [];
    if (id === undefined || name === undefined) continue;
    const folder = folders.get(id) ?? new Map<string, Uint8Array>();
    folders.set(id, folder.set(name, bytes));
  }
  return new Map([...folders].sort(([a], [b]) => compareStrings(a, b)));
}
