import {
  NO_TEXT,
  toFreeSlug,
  toSlug,
  type MyLayout,
  type MyStep,
  type MyTour,
} from '../explorer/tours/MyTour.ts';
import type { Text } from '../messages/Language.ts';
import type { GroundIndex } from './groundIndex.ts';

export function makeTour(
  title: Text,
  steps: readonly MyStep[],
  { report, revision, taken }: { report: string; revision: string; taken: ReadonlySet<string> },
): MyTour {
  return {
    slug: toFreeSlug(toSlug(title.en), taken, 'tour'),
    report,
    title,
    summary: NO_TEXT,
    steps,
    made: new Date().toISOString(),
    revision,
  };
}

/** A step without words; it is called after what is looked at. */
export function makeStep(
  index: GroundIndex | null,
  shown: Pick<MyStep, 'entities' | 'relations' | 'focus' | 'quotes'> & { layout: MyLayout },
): MyStep {
  const [first] = [...shown.focus, ...shown.entities];
  const named = first ?? shown.relations[0]?.split('~')[0] ?? '';
  const name = index?.entities.get(named)?.name;
  return {
    id: toSlug(named) || 'step',
    title: name ? { zh: name.zh, en: name.en } : NO_TEXT,
    body: NO_TEXT,
    ...shown,
    places: {},
    note: NO_TEXT,
  };
}
