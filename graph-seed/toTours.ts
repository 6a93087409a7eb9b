import { checkStepCount, checkTour } from './check/checkTour.ts';
import { checkNotes, checkTourTitle } from './check/checkTours.ts';
import type { Tour } from './model.ts';
import { toSpellingFix } from './parse/findNearest.ts';
import type { Problem } from './parse/Problem.ts';
import { problemAt } from './parse/readFields.ts';
import { readTour, type TourDraft } from './read/readTour.ts';
import { compareStrings } from './text/compareStrings.ts';
import type { ReportClaims } from './toReportGraph.ts';
import { toTour } from './toTour.ts';

export interface ToursReading {
  /** By report, in the order of their files. Of those without a fault. */
  tours: ReadonlyMap<string, Tour[]>;
  problems: Problem[];
}

const TOUR_FILE = /^tours\//;

/**
 * Reads and checks the tours of a seed. `claims` are those of the reports without a fault: a tour of any other one
 * of `reports` cannot be held against what it tells of.
 */
export function toTours(
  files: ReadonlyMap<string, Uint8Array>,
  reports: readonly string[],
  claims: readonly ReportClaims[],
): ToursReading {
  const readings = [...files]
    .filter(([path]) => TOUR_FILE.test(path))
    .sort(([a], [b]) => compareStrings(a, b))
    .map(([path, bytes]) => readTour(path, bytes));
  const tours = new Map<string, Tour[]>();
  const problems: Problem[] = [];
  const drafts: TourDraft[] = [];
  for (const reading of readings) {
    const { tour } = reading;
    const report = tour?.head.fields.report;
    const ground = claims.find((each) => each.report.id === report);
    const told = tour && ground && toGround(ground);
    const former = drafts.filter(({ head }) => head.fields.report === report);
    const tooMany = tour ? checkStepCount(tour) : [];
    const checked = [
      ...reading.problems,
      ...(tour ? checkReport(tour, reports) : []),
      ...(tour ? checkTourTitle(tour, former) : []),
      ...(told ? checkSlug(tour, ground, tours.get(told.report) ?? []) : []),
      ...(told ? checkTour(tour, told) : []),
      ...(tour ? checkNotes(tour) : []),
    ];
    // What is wrong with five hundred steps is of no use before they are fewer.
    const found = tooMany.length > 0 ? tooMany : checked;
    if (tour) drafts.push(tour);
    problems.push(...found);
    if (told && found.length === 0)
      tours.set(told.report, [...(tours.get(told.report) ?? []), toTour(tour, told)]);
  }
  return { tours, problems };
}

function toGround({ report, entities, relations }: ReportClaims) {
  return { report: report.id, entities, relations };
}

function checkReport({ head }: TourDraft, reports: readonly string[]): Problem[] {
  const { report } = head.fields;
  if (report === undefined || reports.includes(report)) return [];
  const fix = toSpellingFix(report, reports, 'add the report');
  return [problemAt(head, ['report'], `there is no report “${report}”`, fix)];
}

/** Ids are one namespace, and a tour's is made of its file's name. */
function checkSlug(
  { slug, head }: TourDraft,
  { report, entities }: ReportClaims,
  former: readonly Tour[],
): Problem[] {
  const id = `${report.id}.${slug ?? ''}`;
  const taken = [...entities, ...report.sections, ...former].some((other) => other.id === id);
  if (slug === null || !taken) return [];
  const fault = `the id “${slug}” is taken in ${report.id}`;
  return [problemAt(head, [], fault, 'give the file’s name another slug')];
}
