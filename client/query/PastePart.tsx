import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import type { queryZh } from '../messages/queryZh.ts';
import { PasteReport } from './PasteReport.tsx';
import { usePaste } from './usePaste.ts';
import { FileButton } from '../parts/FileButton.tsx';

/** Ids, a result or a file: what the graph has of it is opened as a view. */
export function PastePart({
  words: { paste: words },
  onOpened,
}: {
  words: typeof queryZh;
  onOpened: () => void;
}): ReactNode {
  const { state, dispatch } = useExplorer();
  const { announce } = useViewActions();
  const paste = usePaste();
  const [isOver, setOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const open = (ids: readonly string[], count: number): void => {
    onOpened();
    const { screen, picture } = state.present;
    const isSame = screen === 'graph' && picture.join() === ids.join();
    if (!isSame) dispatch({ type: 'picture', ids });
    announce(isSame ? words.alreadyShown : words.opened(count), !isSame);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    const text = event.dataTransfer.getData('text/plain');
    if (dropped) void paste.readFile(dropped);
    else if (text !== '') paste.replace(text);
  };
  return (
    <div
      className="query-part"
      role="presentation"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      <p className="query-about" id="paste-about">
        {isOver ? words.drop : words.about}
      </p>
      <textarea
        ref={field}
        className="paste-text"
        rows={7}
        aria-label={words.label}
        aria-describedby="paste-about"
        placeholder={words.placeholder}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        translate="no"
        value={paste.text}
        onChange={(event) => paste.write(event.currentTarget.value)}
      />
      <div className="paste-tools">
        <FileButton
          label={words.file}
          chooseLabel={words.chooseFile}
          accept=".json,.csv,.tsv,.txt,application/json,text/*"
          onChoose={(file) => void paste.readFile(file)}
        />
        {paste.text !== '' && (
          <button
            type="button"
            className="button button-text"
            onClick={() => {
              paste.replace('');
              field.current?.focus();
            }}
          >
            {words.clear}
          </button>
        )}
        {paste.former !== null && (
          <button
            type="button"
            className="button button-text"
            onClick={() => {
              paste.restore();
              field.current?.focus();
            }}
          >
            {words.restore}
          </button>
        )}
      </div>
      <PasteReport paste={paste} words={words} onOpen={open} />
    </div>
  );
}
