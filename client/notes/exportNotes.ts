import { readFileFacts } from '../api/ask.ts';
import { firstMoment } from '../explorer/Moment.ts';
import { toNewId, type Note } from '../explorer/notes/Note.ts';
import { toAnnotationFiles } from '../explorer/notes/toAnnotations.ts';
import { toNoteSelection } from '../explorer/notes/toNoteSelection.ts';
import { toViewAddress } from '../explorer/views/viewAddress.ts';
import { downloadText } from '../parts/downloadText.ts';

const NAME = 'fazhi-notes';

/** Has the browser save notes as files, and says how many there were. `texts` are those of their reports. */
export function exportNotes(notes: readonly Note[], texts: ReadonlyMap<string, string>): number {
  const toLink = ({ target, revision }: Note): string | null => {
    const selection = toNoteSelection(target, texts);
    const moment = { ...firstMoment, selection };
    const address = toViewAddress(moment, revision ?? '');
    // Where the page came from a file, its address leads nobody else to the graph, and tells them of this computer.
    if (readFileFacts() !== null) return null;
    return selection && new URL(address, window.location.href).href;
  };
  const files = toAnnotationFiles(notes, toLink, toNewId);
  files.forEach((file, at) =>
    downloadText(
      files.length === 1 ? `${NAME}.json` : `${NAME}-${at + 1}.json`,
      file,
      'application/ld+json',
    ),
  );
  return files.length;
}
