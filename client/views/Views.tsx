import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { fromSearch } from '../explorer/address/fromSearch.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { useChangeWords } from '../explorer/useChangeWords.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import type { ViewChange } from '../explorer/views/changeViews.ts';
import { decodeFile } from '../explorer/views/decodeViews.ts';
import { listNamed, toViewTitle } from '../explorer/views/describeView.ts';
import { encodeViews } from '../explorer/views/encodeViews.ts';
import { planImport } from '../explorer/views/planImport.ts';
import { useViewNames } from '../explorer/views/useViewNames.ts';
import { useViews } from '../explorer/views/useViews.ts';
import { MOST_VIEWS, toViewName, type View } from '../explorer/views/View.ts';
import { toViewAddress, toViewLink } from '../explorer/views/viewAddress.ts';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { FileButton } from '../parts/FileButton.tsx';
import { copyText } from '../parts/copyText.ts';
import { downloadText } from '../parts/downloadText.ts';
import { TextDialog } from '../panels/TextDialog.tsx';
import { ImportReport, type Import } from './ImportReport.tsx';
import { OfflineFile } from './OfflineFile.tsx';
import { KeepForm } from './KeepForm.tsx';
import { ViewRow, type ViewRowActions } from './ViewRow.tsx';

const FILE_NAME = 'fazhi-views.json';
const NAMED = 60;

/** What was done last, and what takes it back. */
interface Said {
  text: string;
  undo: ViewChange | null;
}

/** Keeps the view that is shown, and lists those that are kept: to open, change, export; to import others. */
export function Views({ onClose }: { onClose: () => void }): ReactNode {
  const { m, language } = useWords();
  const words = { ...useChangeWords(), messages: m };
  const { state, openLink } = useExplorer();
  const { revision } = useLibrary();
  const { announce, share } = useViewActions();
  const { views, aside, isUnsaved, change, save } = useViews();
  const [said, setSaid] = useState<Said | null>(null);
  const [report, setReport] = useState<(Import & { undo: ViewChange | null }) | null>(null);
  const [uncopied, setUncopied] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const rows = useMemo(() => {
    const format = new Intl.DateTimeFormat(languageTag[language], {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    return views.map((view) => ({
      view,
      read: fromSearch(view.address),
      date: format.format(new Date(view.kept)),
    }));
  }, [views, language]);
  const moments = [state.present, ...rows.map(({ read }) => read.moment)];
  useViewNames([...new Set(moments.flatMap(listNamed))]);

  /** Makes a change and says so, or why it was not made. */
  const run = (made: ViewChange, text: string): void => {
    const outcome = change(made);
    if ('undo' in outcome) setSaid({ text, undo: outcome.undo });
    else {
      const { refused } = outcome;
      const why = m.views.refused;
      setSaid({ text: refused === 'many' ? why.many(MOST_VIEWS) : why.large, undo: null });
    }
  };
  const takeBack = (undo: ViewChange): void => {
    run(undo, m.views.undone);
    setReport(null);
    list.current?.focus();
  };
  const toPresent = (name: string): View => ({
    name,
    address: toViewAddress(state.present, revision),
    kept: new Date().toISOString(),
  });
  const exportViews = (exported: readonly View[]): void => {
    downloadText(FILE_NAME, encodeViews(exported), 'application/json');
    setSaid({ text: m.views.exported(exported.length), undo: null });
  };
  const focusRow = (at: number): void => {
    const rows = list.current?.querySelectorAll<HTMLElement>('.view-open') ?? [];
    (rows[Math.min(at, rows.length - 1)] ?? list.current)?.focus();
  };
  /** Once the rows are drawn anew. */
  const focusLater = (at: number): void => void requestAnimationFrame(() => focusRow(at));
  const replace = (former: View): void =>
    run({ type: 'put', former, view: toPresent(former.name) }, m.views.replaced(former.name));
  const copy = async ({ address }: View): Promise<void> => {
    const link = new URL(toViewLink(address, language), window.location.href).href;
    const isCopied = await copyText(link);
    if (isCopied) setSaid({ text: m.linkCopied, undo: null });
    else setUncopied(link);
  };
  const actions: ViewRowActions = {
    open(view) {
      onClose();
      const isOther = openLink(view.address);
      announce(isOther ? m.views.opened(view.name) : m.views.alreadyShown(view.name), isOther);
    },
    rename(view, name) {
      run({ type: 'put', former: view, view: { ...view, name } }, m.views.renamed(view.name, name));
      focusLater(views.indexOf(view));
    },
    replace,
    copy: (view) => void copy(view),
    exportOne: (view) => exportViews([view]),
    remove(view) {
      const at = views.indexOf(view);
      run({ type: 'remove', views: [view] }, m.views.removed(view.name));
      focusLater(at);
    },
  };
  const importFrom = async (chosen: File): Promise<void> => {
    const decoded = await decodeFile(chosen);
    const plan = planImport(views, decoded);
    const outcome =
      plan.views.length > 0 ? change({ type: 'add', views: plan.views, at: 0 }) : null;
    const isRefused = outcome !== null && 'refused' in outcome;
    setSaid(null);
    setReport({
      decoded,
      plan,
      refused: isRefused ? outcome.refused : null,
      undo: outcome && !isRefused ? outcome.undo : null,
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (!isUndo || event.target instanceof HTMLInputElement || !said?.undo) return;
    event.preventDefault();
    takeBack(said.undo);
  };
  return (
    <div className="views-body" role="presentation" onKeyDown={onKeyDown}>
      <KeepForm
        suggested={Array.from(toViewName(toViewTitle(state.present, words)))
          .slice(0, NAMED)
          .join('')}
        views={views}
        onKeep={(name) => run({ type: 'add', views: [toPresent(name)], at: 0 }, m.views.kept(name))}
        onReplace={replace}
      />
      <div className="views-said" role="status">
        {said && (
          <>
            <span>
              <bdi>{said.text}</bdi>
            </span>
            {said.undo && (
              <button
                type="button"
                className="text-button"
                onClick={() => said.undo && takeBack(said.undo)}
              >
                {m.undo}
              </button>
            )}
          </>
        )}
      </div>
      {uncopied !== null && (
        <TextDialog
          title={m.views.copy}
          why={m.views.notCopied}
          label={m.link}
          text={uncopied}
          onClose={() => setUncopied(null)}
        />
      )}
      {isUnsaved && (
        <div className="views-warning" role="alert">
          <p>{m.views.unsaved}</p>
          <button type="button" className="button" onClick={() => exportViews(views)}>
            {m.views.exportAll}
          </button>
          <button type="button" className="button" onClick={save}>
            {m.retry}
          </button>
        </div>
      )}
      {aside.length > 0 && (
        <div className="views-warning">
          <p>{m.views.aside(aside.length)}</p>
          <button
            type="button"
            className="button"
            onClick={() => downloadText('fazhi-views-unread.txt', aside.join('\n'), 'text/plain')}
          >
            {m.views.download}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => run({ type: 'setAside', aside: [] }, m.views.discarded(aside.length))}
          >
            {m.views.discard}
          </button>
        </div>
      )}
      {report && (
        <ImportReport
          report={report}
          onUndo={report.undo && (() => report.undo && takeBack(report.undo))}
          onClose={() => {
            setReport(null);
            list.current?.focus();
          }}
        />
      )}
      <div className="views-head">
        <h3>{m.views.list}</h3>
        <span className="count">{m.views.count(views.length)}</span>
        {views.length > 0 && (
          <button type="button" className="button" onClick={() => exportViews(views)}>
            {m.views.exportAll}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            onClose();
            share('embed');
          }}
        >
          {m.embedOf}
        </button>
        <FileButton
          label={m.views.importFile}
          chooseLabel={m.views.chooseFile}
          accept=".json,application/json"
          onChoose={(file) => void importFrom(file)}
        />
      </div>
      <ul ref={list} className="view-list" tabIndex={-1} aria-label={m.views.list}>
        {rows.map(({ view, read, date }, at) => (
          <ViewRow
            key={view.name}
            view={view}
            read={read}
            date={date}
            views={views}
            words={words}
            actions={actions}
            onWalk={(by) => focusRow(Math.max(0, at + by))}
          />
        ))}
      </ul>
      <p className="views-hint" data-keys={views.length > 0 || undefined}>
        {views.length > 0 ? m.views.keysHint : m.views.none}
      </p>
      <OfflineFile />
    </div>
  );
}
