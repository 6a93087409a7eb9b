/**
 * The arrangement that a visit began with, kept for the next: making it is a tenth of a second of code that has not run
 * before. Where it cannot be kept it is made anew, and nobody need be told.
 */
import { keepQuietly, readStored } from '../explorer/storage.ts';
import type { GraphData, View } from '../graph/model.ts';
import type { OverviewAsked } from './arrangeOverview.ts';

const KEY = 'fazhi-arranged';

/** What a kept arrangement follows from. */
export interface Origin {
  /** Names the code that made it: the address of its script, which a build names by what is in it. */
  script: string | undefined;
  /** Of the graph. */
  revision: string;
  asked: OverviewAsked;
}

/** Null where it would not be known by its name again: without a built script, or where something is selected. */
function toName({ script, revision, asked }: Origin): string | null {
  const build = /-([\w-]{8})\.js$/.exec(script ?? '')?.[1];
  const { arrangement, showImplied, field, language, selection } = asked;
  const { width, height, report } = asked;
  return build === undefined || selection
    ? null
    : [build, revision, arrangement, showImplied, field, language, width, height, report.id].join(
        ' ',
      );
}

/** What was kept of the same origin, if it is of this graph; else null. */
export function readArranged(origin: Origin, data: GraphData): View | null {
  const name = toName(origin);
  const kept = name === null ? null : readStored(KEY);
  // Two lines, so that of another origin nothing more is read.
  if (!kept?.startsWith(`${name}\n`)) return null;
  try {
    const view = JSON.parse(kept.slice(kept.indexOf('\n'))) as View;
    return view.entities.every(({ id }) => data.entities.has(id)) ? view : null;
  } catch {
    return null;
  }
}

/** Keeps it in the place of the former. */
export function keepArranged(origin: Origin, view: View): void {
  const name = toName(origin);
  if (name !== null) keepQuietly(KEY, `${name}\n${JSON.stringify(view)}`);
}
