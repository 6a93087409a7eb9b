/** What the seed's check finds in a tour that is being written, and where. */
import { checkTour, type TourGround } from '../../../graph-seed/check/checkTour.ts';
import type { Path } from '../../../graph-seed/parse/parseYaml.ts';
import type { Problem } from '../../../graph-seed/parse/Problem.ts';
import { readTour } from '../../../graph-seed/read/readTour.ts';
import type { MyTour } from '../../explorer/tours/MyTour.ts';
import type { Text } from '../../messages/Language.ts';
import { writeTour } from './writeTour.ts';

/** A place in a tour: of a text its language, of a list the item, from 0. */
export interface TourSpot {
  /** Null: of the tour itself. */
  step: number | null;
  field: string;
  language: 'zh' | 'en' | null;
  item: number | null;
}

export interface TourHint extends TourSpot {
  problem: Problem;
}

/** Stands for a text that is still to be written, so that what is written beside it is checked all the same. */
const TO_COME = '…';

const fill = ({ zh, en }: Text): Text => ({
  zh: zh.trim() === '' ? TO_COME : zh,
  en: en.trim() === '' ? TO_COME : en,
});
const fillBegun = (text: Text): Text =>
  text.zh.trim() === '' && text.en.trim() === '' ? text : fill(text);

function toFilled(tour: MyTour): MyTour {
  return {
    ...tour,
    title: fill(tour.title),
    summary: fill(tour.summary),
    steps: tour.steps.map((step) => ({
      ...step,
      title: fill(step.title),
      body: fill(step.body),
      note: fillBegun(step.note),
    })),
  };
}

function listPaths(value: unknown, path: Path = []): Path[] {
  const below = Array.isArray(value)
    ? value.flatMap((each: unknown, at) => listPaths(each, [...path, at]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, each]) => listPaths(each, [...path, name]))
      : [];
  return [...below, path];
}

function toSpot(path: Path): TourSpot {
  const isInStep = path[0] === 'steps' && typeof path[1] === 'number';
  const [field = '', below] = isInStep ? path.slice(2) : path;
  return {
    step: isInStep ? Number(path[1]) : null,
    field: String(field),
    language: below === 'zh' || below === 'en' ? below : null,
    item: typeof below === 'number' ? below : null,
  };
}

/** All that the seed's check would say of the tour, but that texts are missing. */
export function checkMyTour(tour: MyTour, ground: TourGround): TourHint[] {
  const bytes = new TextEncoder().encode(writeTour(toFilled(tour)));
  const { tour: draft, problems } = readTour(`01-${tour.slug}.yaml`, bytes);
  if (!draft) return [];
  const { source } = draft.head;
  // Each leaf stands on a line of its own, as it was written; a step begins on the line of its id.
  const spots = new Map<number, TourSpot>();
  for (const path of listPaths(source.value)) {
    const line = source.lineOf(path);
    if (!spots.has(line)) spots.set(line, toSpot(path));
  }
  return [...problems, ...checkTour(draft, ground)].map((problem) => ({
    problem,
    ...(spots.get(problem.line) ?? { step: null, field: '', language: null, item: null }),
  }));
}
