import type { Moment } from '../explorer/Moment.ts';
import { findFocus } from '../explorer/readSteps.ts';

const LONGEST = 60;

/** The part of an id that names within its report, as far as a file's name can hold it. */
export const toSlug = (id: string): string =>
  id
    .slice(id.indexOf('.') + 1)
    .replaceAll(/[^A-Za-z0-9-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST);

/** What a picture's file is called: by what is shown, in letters that every system knows. */
export const toFileName = (moment: Moment, ending: string): string => {
  const { screen, paths, tour, picture, steps, arrangement, field, matrix } = moment;
  const focus = findFocus(steps);
  const parts = paths
    ? ['path', toSlug(paths.from), toSlug(paths.to)]
    : tour
      ? [toSlug(tour.id), String(tour.at + 1)]
      : screen !== 'graph'
        ? [
            screen,
            ...(screen === 'matrix'
              ? [matrix.rows, matrix.columns].map((axis) => toSlug(axis.toLowerCase()))
              : []),
          ]
        : picture.length > 0
          ? ['picture']
          : focus !== null
            ? [toSlug(focus)]
            : [arrangement, ...(field === null ? [] : [toSlug(field)])];
  return `${['fazhi', ...parts.filter((part) => part !== '')].join('-')}.${ending}`;
};

/** A size as people read it: KB to one megabyte, then MB. */
export const toBytesText = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
