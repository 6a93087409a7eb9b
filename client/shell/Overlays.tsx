import type { ReactNode } from 'react';
import { CiteButton } from '../cite/CiteButton.tsx';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useStoredFlag } from '../explorer/useStoredFlag.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';
import { lazyPart } from '../parts/lazyPart.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { ArrangementSwitch } from './ArrangementSwitch.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { Rail } from './Rail.tsx';
import { Tools, type ToolOverlay } from './Tools.tsx';
import { useHotkeys } from './useHotkeys.ts';

/** Each with a title, and code of its own that is loaded when it is first opened. */
const SHEETS = [
  {
    overlay: 'views',
    className: 'views',
    Content: lazyPart(async () => (await import('../views/Views.tsx')).Views),
  },
  {
    overlay: 'notes',
    className: 'notes',
    Content: lazyPart(async () => (await import('../notes/NotesList.tsx')).NotesList),
  },
  {
    overlay: 'query',
    className: 'query-dialog',
    Content: lazyPart(async () => (await import('../query/QueryTools.tsx')).QueryTools),
  },
  {
    overlay: 'picture',
    className: 'picture-sheet',
    Content: lazyPart(async () => (await import('../picture/PictureSheet.tsx')).PictureSheet),
  },
  {
    overlay: 'embed',
    className: 'embed-sheet',
    Content: lazyPart(async () => (await import('../embed/EmbedSheet.tsx')).EmbedSheet),
  },
  {
    overlay: 'tours',
    className: 'tours',
    Content: lazyPart(async () => (await import('../tours/Tours.tsx')).Tours),
  },
] as const;

/** What lies over the page; null: nothing. */
export type Overlay = ToolOverlay | 'rail' | 'search' | 'picture' | 'embed' | null;

/** The rail as a drawer, the search as a sheet, the kept views, the notes, this view as a query, tours of one's own, the keyboard help; and the keys that lead to them. */
export function Overlays({
  overlay,
  onOverlay,
  phone,
  search,
  onSearch,
}: {
  overlay: Overlay;
  onOverlay: (overlay: Overlay) => void;
  phone: boolean;
  /** The search, where it has no place in the header. */
  search: ReactNode;
  onSearch: () => void;
}): ReactNode {
  const { m } = useWords();
  const { dispatch, state } = useExplorer();
  const { back } = state.present;
  const [singleKeys, setSingleKeys] = useStoredFlag('fazhi-graph.single-keys');
  // A dialog says that it has closed also when another one has taken its place.
  const closeOnly = (which: Overlay) => (): void => {
    if (overlay === which) onOverlay(null);
  };
  const close = (): void => onOverlay(null);
  const titles = {
    views: m.views.title,
    notes: m.notesTitle,
    query: m.queryTitle,
    picture: m.pictureOf,
    embed: m.embedOf,
    tours: m.toursTitle,
  };
  useHotkeys(
    {
      search: onSearch,
      views: () => onOverlay('views'),
      notes: () => onOverlay('notes'),
      query: () => onOverlay('query'),
      picture: () => onOverlay('picture'),
      slide: () => {
        if (back) dispatch({ type: 'present', tour: back });
      },
      tours: () => onOverlay('tours'),
      help: () => onOverlay('help'),
      undo: () => dispatch({ type: 'undo' }),
      redo: () => dispatch({ type: 'redo' }),
    },
    singleKeys,
  );
  return (
    <>
      <Dialog
        open={overlay === 'rail'}
        onClose={closeOnly('rail')}
        label={m.rail}
        className="dialog drawer"
      >
        <div className="dialog-head">
          {phone ? <Tools onOpen={onOverlay} /> : <h2>{m.rail}</h2>}
          <button type="button" className="icon-button" aria-label={m.close} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        {phone && (
          <div className="drawer-switch" onChange={close}>
            <ArrangementSwitch />
          </div>
        )}
        {phone && (
          <div>
            <CiteButton cited={{ type: 'view' }} />
            <button
              type="button"
              className="button button-text"
              onClick={() => onOverlay('picture')}
            >
              <Icon name="picture" size={16} />
              {m.pictureOf}
            </button>
          </div>
        )}
        <Rail onFollow={close} />
      </Dialog>
      <Dialog
        open={overlay === 'search'}
        onClose={closeOnly('search')}
        label={m.searchLabel}
        className="dialog sheet"
      >
        {search}
        <button type="button" className="icon-button" aria-label={m.close} onClick={close}>
          <Icon name="close" />
        </button>
      </Dialog>
      {SHEETS.map(({ overlay: which, className, Content }) => (
        <Sheet
          key={which}
          open={overlay === which}
          onClose={closeOnly(which)}
          title={titles[which]}
          className={`tool-sheet ${className}`}
        >
          <Content onClose={close} />
        </Sheet>
      ))}
      <KeyboardHelp
        open={overlay === 'help'}
        onClose={closeOnly('help')}
        singleKeys={singleKeys}
        onSingleKeys={setSingleKeys}
      />
    </>
  );
}
