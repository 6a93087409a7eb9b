import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { ReportText } from '../explorer/requestText.ts';
import { useMedia } from '../explorer/useMedia.ts';
import { selectPassage } from '../graph/passage.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { UndoTools } from '../panels/UndoTools.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ChosenPassage } from './ChosenPassage.tsx';
import { countClaims } from './countSentences.ts';
import { CoverageList } from './CoverageList.tsx';
import { FindField } from './FindField.tsx';
import { findInText } from './findInText.ts';
import { MarksSwitch } from './MarksSwitch.tsx';
import { Outline } from './Outline.tsx';
import { PassageNotice } from './PassageNotice.tsx';
import { usePointed } from './pointing.ts';
import { QuoteSteps } from './QuoteSteps.tsx';
import { readSelected } from './readRange.ts';
import type { Span } from './Span.ts';
import { TextBlocks } from './TextBlocks.tsx';
import { toBlocks } from './toBlocks.ts';
import { toSectionCounts } from './toSectionCounts.ts';
import { useCaret } from './useCaret.ts';
import { useReaderWords } from './useReaderWords.ts';
import { useScrolling } from './useScrolling.ts';
import { listQuotes, useSelectedSpans } from './useSelectedSpans.ts';
import { useTextLayers } from './useTextLayers.ts';

const NO_SPANS: readonly Span[] = [];

/** The text with its outline, its marks and the search in it; the panel beside it shows what is selected. */
export function Reader({ report }: { report: ReportText }): ReactNode {
  const words = useReaderWords();
  const { report: outline } = useLibrary();
  const { state, dispatch } = useExplorer();
  const { selection, reader } = state.present;
  const phone = useMedia('(max-width: 719px)');
  const folded = useMedia('(max-width: 1199px)');
  const scroller = useRef<HTMLDivElement>(null);
  const article = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isOutlineOpen, setOutlineOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [match, setMatch] = useState(0);
  const [gone, setGone] = useState({ id: '', at: 0 });

  const { text } = report;
  const blocks = useMemo(
    () => toBlocks(text, outline.sections, report.sentences),
    [text, outline, report],
  );
  const claimCounts = useMemo(() => countClaims(report), [report]);
  const sectionCounts = useMemo(() => toSectionCounts(report, outline.sections), [report, outline]);
  const selected = useSelectedSpans(report);
  const { spans, resolved } = selected;
  const at = gone.id === selection?.id ? Math.min(gone.at, Math.max(0, spans.length - 1)) : 0;
  const found = useMemo(() => findInText(text, query), [text, query]);
  const shownMatch = Math.min(match, Math.max(0, found.length - 1));
  const pointed = usePointed();
  const pointedSpans = useMemo(
    () => (pointed?.in === 'drawing' ? listQuotes(report, new Set([pointed.id])) : NO_SPANS),
    [report, pointed],
  );
  const now = spans.slice(at, at + 1);
  const current = found.slice(shownMatch, shownMatch + 1);
  const layers = useTextLayers(report, reader.marks, {
    lit: spans,
    now: selection?.type === 'passage' ? NO_SPANS : now,
    pointed: pointedSpans,
    found,
    current,
  });

  const choose = (span: Span): void => {
    dispatch({
      type: 'select',
      selection: selectPassage(report.id, text, span.start, span.end),
    });
  };
  const goToQuote = (by: 1 | -1): void => {
    if (!selection || spans.length === 0) return;
    setGone({ id: selection.id, at: (at + by + spans.length) % spans.length });
  };
  const scrolling = useScrolling({
    scroller,
    article,
    phone,
    quote: now[0] ?? null,
    quoteKey: selection ? `${selection.id} ${at}` : '',
    match: current[0] ?? null,
    matchKey: `${query} ${shownMatch}`,
    sections: outline.sections,
    catchesFocus: state.past.length > 0,
  });
  const caret = useCaret({
    report,
    sections: outline.sections,
    counts: claimCounts,
    selected: spans,
    onChoose: choose,
    onQuote: goToQuote,
    onFind: () => field.current?.focus(),
    onClear: () => dispatch({ type: 'select', selection: null }),
    readSelected: () => readSelected(article.current),
    bring: scrolling.bringSentence,
  });
  const goToSection = (id: string): void => {
    setOutlineOpen(false);
    const section = outline.sections.find((each) => each.id === id);
    if (section) scrolling.goTo(section.start);
  };
  const contents = (
    <Outline
      report={report}
      counts={sectionCounts}
      current={scrolling.section}
      onGo={goToSection}
    />
  );

  return (
    <div className="reader" data-folded={folded || undefined}>
      {!folded && (
        <nav className="rail reader-outline" aria-label={words.outline}>
          {contents}
        </nav>
      )}
      <div className="reader-main">
        <div
          className="reader-head"
          data-stays={query !== '' || (resolved !== null && resolved.type !== 'same') || undefined}
        >
          <div className="reader-bar">
            {folded && (
              <button
                type="button"
                className="button"
                aria-haspopup="dialog"
                onClick={() => setOutlineOpen(true)}
              >
                <Icon name="list" size={16} />
                {words.outline}
              </button>
            )}
            <FindField
              ref={field}
              words={query}
              at={shownMatch}
              total={found.length}
              onWords={(next) => {
                setQuery(next);
                setMatch(0);
              }}
              onGo={(by) =>
                setMatch(found.length === 0 ? 0 : (shownMatch + by + found.length) % found.length)
              }
              onLeave={() => scroller.current?.focus()}
            />
            <MarksSwitch />
            {selection !== null && selection.type !== 'passage' && (
              <QuoteSteps at={at} total={spans.length} onGo={goToQuote} />
            )}
            <span className="strip-tools">
              <UndoTools />
            </span>
          </div>
          <PassageNotice report={report} selected={selected} onTake={choose} />
        </div>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the sentences are walked through by keys */}
        <div
          className="reader-scroll"
          ref={scroller}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its keys need the focus
          tabIndex={0}
          role="group"
          aria-label={words.text}
          aria-describedby="reader-keys"
          onKeyDown={caret.onKeyDown}
          onScroll={scrolling.onScroll}
        >
          <p id="reader-keys" className="visually-hidden">
            {words.textKeys}
          </p>
          <TextBlocks
            ref={article}
            report={report}
            blocks={blocks}
            layers={layers}
            counts={claimCounts}
            caret={caret.range}
            selected={resolved === null || resolved.type === 'same' ? spans : NO_SPANS}
            onChoose={choose}
            onPlace={caret.place}
          />
          {phone && reader.marks === 'coverage' && !selection && <CoverageList report={report} />}
        </div>
        <ChosenPassage text={article} onChoose={choose} />
        <div className="visually-hidden" role="status">
          {caret.said}
        </div>
        {phone && selection?.type === 'passage' && (
          <a className="button button-primary reader-to-panel" href="#panel">
            {words.showPanel}
            <Icon name="down" size={16} />
          </a>
        )}
      </div>
      <Dialog
        open={isOutlineOpen}
        onClose={() => setOutlineOpen(false)}
        label={words.outline}
        className="dialog drawer"
      >
        <div className="dialog-head">
          <h2>{words.outline}</h2>
          <CloseButton onClose={() => setOutlineOpen(false)} />
        </div>
        {contents}
      </Dialog>
    </div>
  );
}

function CloseButton({ onClose }: { onClose: () => void }): ReactNode {
  const words = useReaderWords();
  return (
    <button type="button" className="icon-button" aria-label={words.closeOutline} onClick={onClose}>
      <Icon name="close" />
    </button>
  );
}
