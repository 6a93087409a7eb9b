/** What the seed asks of its tours beyond what makes each a tour: the browser's own need not have it. */
import type { Problem } from '../parse/Problem.ts';
import { problemAt, toPlace } from '../parse/readFields.ts';
import type { TourDraft } from '../read/readTour.ts';
import { foldWidth } from '../text/foldText.ts';

const LANGUAGES = ['zh', 'en'] as const;

/** Whoever presents a tour of the seed is told what to say, and what not to claim. */
export function checkNotes({ steps }: TourDraft): Problem[] {
  return steps
    .filter(({ fields }) => fields.note === null)
    .map((step) => {
      const fix = 'write under note what is said, what is pointed at and what is not to be claimed';
      return problemAt(step, [], 'the step has no note', fix);
    });
}

/** Readers choose a tour by its title. `former`: those before it of the same report. */
export function checkTourTitle({ head }: TourDraft, former: readonly TourDraft[]): Problem[] {
  return LANGUAGES.flatMap((language) => {
    const title = head.fields.title?.[language];
    if (title === undefined) return [];
    const taken = former.find((other) => {
      const its = other.head.fields.title?.[language];
      return its !== undefined && toKey(its) === toKey(title);
    });
    if (!taken) return [];
    const fault = `the title “${title}” is that of ${toPlace(taken.head, ['title', language])}`;
    return [problemAt(head, ['title', language], fault, 'give one of the two another')];
  });
}

function toKey(title: string): string {
  return foldWidth(title).toLowerCase();
}
