/** Reads a tour's file with the seed's own reader, and takes of it all that can be taken. */
import { checkTour, type TourGround } from '../../../graph-seed/check/checkTour.ts';
import { sortProblems, type Problem } from '../../../graph-seed/parse/Problem.ts';
import { readTour, type TourDraft, type TourStepDraft } from '../../../graph-seed/read/readTour.ts';
import {
  MY_LAYOUTS,
  NO_TEXT,
  toFreeSlug,
  toSlug,
  toTidyText,
  type MyPlaces,
  type MyStep,
  type MyTour,
} from '../../explorer/tours/MyTour.ts';
import type { Text } from '../../messages/Language.ts';

/** A problem, and the step that has it, from 0; null: it is the tour's. */
export interface TourProblem extends Problem {
  step: number | null;
  /** Only that a text is still to be written in one language, as in a tour that was exported unfinished. */
  isToCome: boolean;
}

const TO_COME = /^(?:title|summary|body|note)\.(?:zh|en) is empty$/;

export interface TourReading {
  /** Null where nothing of the file can be taken. */
  tour: MyTour | null;
  /** By the steps of the file, the taken one of each; null where it cannot be. */
  steps: readonly (MyStep | null)[];
  problems: readonly TourProblem[];
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands there as a text, whatever YAML takes it for. */
function toWord(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function toText(value: unknown): Text {
  if (!isFields(value)) return NO_TEXT;
  return { zh: toTidyText(toWord(value['zh'])), en: toTidyText(toWord(value['en'])) };
}

function toWords(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.map(toWord).filter((word) => word !== '');
}

/** Those that are a column and a row; the reader names the others. */
function toPlaces(value: unknown): MyPlaces {
  if (!isFields(value)) return {};
  const places = Object.entries(value).flatMap(([slug, place]): [string, [number, number]][] => {
    const pair: unknown[] = Array.isArray(place) ? place : [];
    const [column, row] = pair;
    return typeof column === 'number' && typeof row === 'number' ? [[slug, [column, row]]] : [];
  });
  return Object.fromEntries(places);
}

function toStep({ written }: TourStepDraft, taken: Set<string>): MyStep | null {
  if (Object.keys(written).length === 0) return null;
  const given = toWord(written['id']);
  const id = toFreeSlug(toSlug(given) === given ? given : toSlug(given), taken, 'step');
  taken.add(id);
  return {
    id,
    title: toText(written['title']),
    body: toText(written['body']),
    entities: toWords(written['entities']),
    relations: toWords(written['relations']),
    focus: toWords(written['focus']),
    layout: MY_LAYOUTS.find((layout) => layout === written['layout']) ?? null,
    places: toPlaces(written['places']),
    quotes: toWords(written['quotes']),
    note: toText(written['note']),
  };
}

/** Which step a line belongs to: the last that begins at or before it. */
function findStep(steps: readonly TourStepDraft[], line: number): number | null {
  const at = steps.findLastIndex((step) => step.source.lineOf(step.path) <= line);
  return at === -1 ? null : at;
}

/** A name that the reader takes: what a file is called is no matter here. */
const NAME = '00-tour.yaml';

/** A file that has neither a tour's title nor its steps is something else. */
export function looksLikeTour({ head }: TourDraft): boolean {
  return 'steps' in head.written && ('title' in head.written || 'report' in head.written);
}

/**
 * What a file holds. Its problems are those that the seed's check would name, but for the file's name, which is no
 * matter here; `ground` is what the graph has of the tour's report, or of another one that it is to be read as a tour of; null where there is none.
 */
export function readTourFile(
  file: string,
  bytes: Uint8Array,
  toGround: (report: string) => TourGround | null,
): TourReading {
  const named = file.replace(/^.*\//, '');
  const { tour: draft, problems } = readTour(NAME, bytes);
  const relabel = ({ line, fault, fix }: Problem, step: number | null): TourProblem => ({
    file: named,
    line,
    fault: fault.replaceAll(NAME, named),
    fix,
    step,
    isToCome: TO_COME.test(fault),
  });
  if (!draft || !looksLikeTour(draft)) {
    return {
      tour: null,
      steps: [],
      problems: problems.map((problem) => relabel(problem, null)),
    };
  }
  const report = toWord(draft.head.written['report']);
  const ground = toGround(report);
  const checked = ground ? checkTour(draft, ground) : [];
  const taken = new Set<string>();
  const steps = draft.steps.map((step) => toStep(step, taken));
  const title = toText(draft.head.written['title']);
  const stem = named.replace(/\.[^.]*$/, '').replace(/^\d+-/, '');
  return {
    tour: {
      slug: toSlug(stem) || toSlug(title.en) || 'tour',
      report: ground?.report ?? report,
      title,
      summary: toText(draft.head.written['summary']),
      steps: steps.filter((step) => step !== null),
      made: '',
      revision: null,
    },
    steps,
    problems: sortProblems([...problems, ...checked]).map((problem) =>
      relabel(problem, findStep(draft.steps, problem.line)),
    ),
  };
}
