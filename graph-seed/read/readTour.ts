import { parseYaml } from '../parse/parseYaml.ts';
import type { Problem } from '../parse/Problem.ts';
import { readFields, readList } from '../parse/readFields.ts';
import type { DraftOf } from '../parse/readFields.ts';
import { tourFields, tourStepFields } from './schemas.ts';

export type TourHeadDraft = DraftOf<typeof tourFields>;
export type TourStepDraft = DraftOf<typeof tourStepFields>;

/** One file of `tours/`, as written. */
export interface TourDraft {
  /** From the file's name; null where it has none. */
  slug: string | null;
  head: TourHeadDraft;
  steps: TourStepDraft[];
}

/** `tour` is null where the file cannot be understood. */
export interface TourReading {
  tour: TourDraft | null;
  problems: Problem[];
}

const TOUR_FILE = /^\d{2}-([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;

/** What a step’s fields of these names are, which elsewhere are something else. */
const STEP_FIXES = {
  entities: 'list the slugs of what is shown besides the ends of the relations',
  relations: 'list relations as <source slug>~<TYPE>~<target slug>',
  focus: 'list the slugs of what is looked at, or leave it out',
  places:
    'give each slug as [column, row]: columns are whole numbers from 1 (left) to 4, rows numbers from 1 (top) to 9',
  quotes: 'list quotes of what the step shows, word for word',
};

export function readTour(file: string, bytes: Uint8Array): TourReading {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const slug = TOUR_FILE.exec(name)?.[1] ?? null;
  const misnamed: Problem[] = slug
    ? []
    : [
        {
          file,
          line: 1,
          fault: `“${name}” is no name of a tour`,
          fix: 'name it NN-<slug>.yaml: NN is its place among the tours, the slug its id',
        },
      ];
  const { source, problems } = parseYaml(file, bytes);
  if (!source) return { tour: null, problems: [...misnamed, ...problems] };
  const head = readFields(tourFields, source, [], { report: 'give the folder’s name of a report' });
  const steps = readList(tourStepFields, source, ['steps'], STEP_FIXES);
  return {
    tour: { slug, head: head.draft, steps: steps.drafts ?? [] },
    problems: [...misnamed, ...problems, ...head.problems, ...steps.problems],
  };
}
