import type { Selection } from '../../graph/Selection.ts';
import type { NoteTarget } from './Note.ts';
import { locatePassage, toPassageSelection } from './positions.ts';

/** What a note is about as what can be selected; null where a passage is not in its report's text, or that is unknown. */
export function toNoteSelection(
  target: NoteTarget,
  texts: ReadonlyMap<string, string>,
): Selection | null {
  if (target.type !== 'passage') return target;
  const text = texts.get(target.report);
  const span = text === undefined ? null : locatePassage(text, target);
  return text !== undefined && span ? toPassageSelection(target.report, text, span) : null;
}
