import type { Note } from './Note.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isMaybe = (value: unknown): boolean => value === null || isText(value);

function isTarget(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type, id, report, place, exact, prefix, suffix } = value as Record<string, unknown>;
  if (type === 'entity' || type === 'relation') return isText(id);
  if (type !== 'passage' || ![report, exact, prefix, suffix].every(isText)) return false;
  if (place === null) return exact !== '';
  if (typeof place !== 'object') return false;
  const { start, end } = place as Record<string, unknown>;
  return Number.isSafeInteger(start) && Number.isSafeInteger(end);
}

/** Whether something that was kept, maybe by another version of the page, is a note as this one knows it. */
export function isNote(value: unknown): value is Note {
  if (typeof value !== 'object' || value === null) return false;
  const note = value as Record<string, unknown>;
  return (
    isText(note['id']) &&
    isText(note['text']) &&
    isTarget(note['target']) &&
    ['language', 'creator', 'created', 'modified', 'revision'].every((name) => isMaybe(note[name]))
  );
}
