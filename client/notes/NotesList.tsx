import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { NoteChange } from '../explorer/notes/createNoteStore.ts';
import { readAnnotationFile } from '../explorer/notes/fromAnnotations.ts';
import { readTime, toNewId, type Note } from '../explorer/notes/Note.ts';
import { planNoteImport } from '../explorer/notes/planNoteImport.ts';
import { readHtml } from '../explorer/notes/readHtml.ts';
import { toNoteSelection } from '../explorer/notes/toNoteSelection.ts';
import { useNotes } from '../explorer/notes/useNotes.ts';
import { useReportTexts } from '../explorer/notes/useReportTexts.ts';
import { requestOverview } from '../explorer/requestOverview.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { FileButton } from '../parts/FileButton.tsx';
import { downloadText } from '../parts/downloadText.ts';
import { exportNotes } from './exportNotes.ts';
import { nameTarget, type TargetWords } from './nameTarget.ts';
import { NoteImportReport, type NoteImport } from './NoteImportReport.tsx';
import { NoteRow } from './NoteRow.tsx';
import './notes.css';
import { UnsavedNotes } from './UnsavedNotes.tsx';
import { useNoteWords } from './useNoteWords.ts';

const NO_TEXTS: ReadonlyMap<string, string> = new Map();
/** So many rows at a time. */
const ROWS = 100;

/** What was done last, and what takes it back. */
interface Said {
  text: string;
  undo: NoteChange | null;
}

/** All notes of this browser, the latest first: to go to what they are about, to export, delete and import. */
export function NotesList({ onClose }: { onClose: () => void }): ReactNode {
  const { m, pick } = useWords();
  const words = useNoteWords();
  const { ontology, reports } = useLibrary();
  const store = useNotes();
  const { notes, unread, change } = store;
  const [said, setSaid] = useState<Said | null>(null);
  const [report, setReport] = useState<(NoteImport & { undo: NoteChange | null }) | null>(null);
  const [most, setMost] = useState(ROWS);
  const list = useRef<HTMLUListElement>(null);
  const overview = useLoaded('overview', requestOverview);
  const data = overview.status === 'ready' ? overview.data : null;
  const known = reports.map(({ id }) => id);
  const noted = notes.flatMap(({ target }) => (target.type === 'passage' ? target.report : []));
  const loaded = useReportTexts(known.filter((id) => noted.includes(id)));
  const texts = loaded.status === 'ready' ? loaded.data : NO_TEXTS;
  const sorted = useMemo(() => notes.toSorted((a, b) => readTime(b) - readTime(a)), [notes]);

  const targetWords: TargetWords = {
    pick,
    verbOf: (type) => {
      const term = ontology.relationTypes.find(({ id }) => id === type);
      return term ? pick(term.name) : type;
    },
    relation: m.explore.change.relation,
    passageOf: (id) => {
      const outline = reports.find((each) => each.id === id);
      return words.passageOf(outline ? pick(outline.title) : id);
    },
  };
  /** Why a note leads nowhere; null where it leads somewhere, or that is not known yet. */
  const whyGone = ({ target }: Note): string | null => {
    if (target.type === 'passage') {
      if (!known.includes(target.report)) return words.gone;
      return loaded.status === 'ready' && !toNoteSelection(target, texts) ? words.lost : null;
    }
    if (!data) return null;
    const all = target.type === 'entity' ? data.entities : data.relations;
    return all.has(target.id) ? null : words.gone;
  };

  const exportThese = (exported: readonly Note[]): void => {
    const files = exportNotes(exported, texts);
    const count = exported.length;
    setSaid({
      text: files === 1 ? words.exported(count) : words.exportedFiles(count, files),
      undo: null,
    });
  };
  const takeBack = async (undo: NoteChange): Promise<void> => {
    const outcome = await change(undo);
    setSaid({ text: outcome === 'full' ? words.undoFull : words.undone, undo: null });
    setReport(null);
    list.current?.focus();
  };
  const remove = async (note: Note): Promise<void> => {
    const outcome = await change({ put: [], remove: [note.id] });
    if (outcome !== 'full') setSaid({ text: words.removed, undo: outcome.undo });
    list.current?.focus();
  };
  const importFrom = async (chosen: File): Promise<void> => {
    const decoded = await readAnnotationFile(chosen, { toText: readHtml, newId: toNewId });
    const plan = planNoteImport(
      notes,
      decoded.notes.map(({ note }) => note),
      toNewId,
    );
    const outcome = plan.put.length > 0 ? await change({ put: plan.put, remove: [] }) : null;
    setSaid(null);
    setReport({
      decoded,
      plan,
      isRefused: outcome === 'full',
      undo: outcome && outcome !== 'full' ? outcome.undo : null,
    });
  };
  const undo = report?.undo;
  const imported = report && !report.isRefused ? report.plan.put : [];
  return (
    <div className="notes-body">
      <p className="notes-whose">{words.whose}</p>
      <UnsavedNotes notes={store} texts={texts} />
      {unread.length > 0 && (
        <div className="note-warning">
          <p>{words.unread(unread.length)}</p>
          <button
            type="button"
            className="button"
            onClick={() =>
              downloadText(
                'fazhi-notes-unread.json',
                JSON.stringify(unread, null, 2),
                'application/json',
              )
            }
          >
            {words.download}
          </button>
        </div>
      )}
      <div className="views-head">
        <h3>{words.list}</h3>
        <span className="count">{words.count(notes.length)}</span>
        {notes.length > 0 && (
          <button type="button" className="button" onClick={() => exportThese(sorted)}>
            {words.exportAll}
          </button>
        )}
        <FileButton
          label={words.importFile}
          chooseLabel={words.chooseFile}
          accept=".json,.jsonld,application/json,application/ld+json"
          onChoose={(file) => void importFrom(file)}
        />
      </div>
      <div className="views-said" role="status" data-empty={said === null || undefined}>
        {said && (
          <>
            <span>{said.text}</span>
            {said.undo && (
              <button
                type="button"
                className="text-button"
                onClick={() => said.undo && void takeBack(said.undo)}
              >
                {m.undo}
              </button>
            )}
          </>
        )}
      </div>
      {report && (
        <NoteImportReport
          report={report}
          unplaced={imported.filter((note) => whyGone(note) !== null).length}
          onUndo={undo ? () => void takeBack(undo) : null}
          onClose={() => {
            setReport(null);
            list.current?.focus();
          }}
        />
      )}
      <ul ref={list} className="view-list" tabIndex={-1} aria-label={words.list}>
        {sorted.slice(0, most).map((note) => {
          const gone = whyGone(note);
          const selection = gone === null ? toNoteSelection(note.target, texts) : null;
          const quote = selection?.quote;
          return (
            <NoteRow
              key={note.id}
              note={note}
              name={quote === undefined ? nameTarget(note.target, data, targetWords) : `“${quote}”`}
              selection={selection}
              gone={gone}
              onFollow={onClose}
              onExport={() => exportThese([note])}
              onRemove={() => void remove(note)}
            />
          );
        })}
      </ul>
      {sorted.length > most && (
        <button type="button" className="button load-more" onClick={() => setMost(most + ROWS)}>
          {words.more(Math.min(ROWS, sorted.length - most))}
        </button>
      )}
      {store.isReady && notes.length === 0 && <p className="views-hint">{words.none}</p>}
    </div>
  );
}
