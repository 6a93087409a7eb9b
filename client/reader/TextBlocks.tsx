import { useRef, type MouseEvent, type PointerEvent, type ReactNode, type Ref } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useHrefs } from '../explorer/HrefContext.tsx';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { ReportText } from '../explorer/requestText.ts';
import { selectPassage } from '../graph/passage.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { countSentence } from '../panels/countSentence.ts';
import { toSectionLabel } from '../parts/toSectionLabel.ts';
import { setPointed } from './pointing.ts';
import { readOffset, readRange } from './readRange.ts';
import { overlaps, type Span } from './Span.ts';
import { TextPiece } from './TextPiece.tsx';
import { findSection, type Block, type Piece } from './toBlocks.ts';
import type { Layers } from './toRuns.ts';
import { narrow } from './narrow.ts';
import { useMarginCounts } from './useMarginCounts.ts';
import { useReaderWords } from './useReaderWords.ts';
import { cutLayers } from './useTextLayers.ts';

/** The report's text, line by line and sentence by sentence. Copying gives the stored characters. */
export function TextBlocks({
  report,
  blocks,
  layers,
  counts,
  caret,
  selected,
  onChoose,
  onPlace,
  ref,
}: {
  report: ReportText;
  blocks: readonly Block[];
  layers: Layers;
  /** For each sentence, how many claims quote it. */
  counts: readonly number[];
  /** The first and the last sentence that the keyboard is on. */
  caret: { first: number; last: number } | null;
  selected: readonly Span[];
  onChoose: (span: Span) => void;
  /** The keyboard goes on from this sentence. */
  onPlace: (sentence: number) => void;
  ref: Ref<HTMLElement>;
}): ReactNode {
  const { language } = useWords();
  const words = useReaderWords();
  const { report: outline } = useLibrary();
  const { state } = useExplorer();
  const toHref = useHrefs();
  const { translation } = state.present.reader;
  const own = useRef<HTMLElement | null>(null);
  useMarginCounts(own, `${String(translation)} ${JSON.stringify(selected)}`);
  const { text, sentences } = report;

  const toPiece = (piece: Piece): ReactNode => {
    const within = cutLayers(layers, piece);
    return (
      <TextPiece
        key={piece.start}
        text={text}
        piece={piece}
        layers={within}
        layersKey={JSON.stringify(within)}
      />
    );
  };
  const toSentence = (piece: Piece): ReactNode => {
    const index = piece.sentence;
    if (index === null) return toPiece(piece);
    const isOn = selected.some((span) => overlaps(span, piece));
    const isCaret = caret !== null && index >= caret.first && index <= caret.last;
    const section = findSection(outline.sections, piece.start);
    const number = section && countSentence(outline, section.id, piece.start);
    const place = section
      ? words.sentenceAt(toSectionLabel(section, language), number ?? index + 1)
      : words.sentenceAt('', index + 1);
    const count = counts[index] ?? 0;
    const english = sentences[index]?.translation ?? null;
    return (
      <span key={piece.start} className="sentence-whole">
        <span
          className={isCaret ? 'sentence sentence-caret' : 'sentence'}
          data-sentence={index}
          data-selected={isOn || undefined}
        >
          {toPiece(piece)}
        </span>
        <a
          className="sentence-count"
          href={toHref({
            type: 'select',
            selection: selectPassage(report.id, text, piece.start, piece.end),
          })}
          // The sentences are walked through by the arrow keys.
          tabIndex={-1}
          aria-label={words.sentenceLink(place, count)}
          data-count={count === 0 ? '' : isOn ? words.claims(count) : String(count)}
        />
        {translation && english !== null && (
          <span className="text-translation" lang="en" data-of={index}>
            {english}
          </span>
        )}
      </span>
    );
  };

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const target = event.target as Element;
    const isModified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (event.button !== 0 || isModified || window.getSelection()?.isCollapsed === false) return;
    const whole = target.closest('.sentence-whole')?.querySelector<HTMLElement>('.sentence');
    const index = Number(whole?.dataset['sentence'] ?? Number.NaN);
    const sentence = sentences[index];
    if (!sentence) return;
    event.preventDefault();
    onPlace(index);
    onChoose(narrow(report, sentence, readOffset(target), selected));
  };
  const onPointerOver = (event: PointerEvent<HTMLElement>): void => {
    if (event.pointerType !== 'mouse') return;
    const run = (event.target as Element).closest<HTMLElement>('[data-start]');
    const start = readOffset(run);
    setPointed(
      run && start !== null ? { in: 'text', start, end: start + run.textContent.length } : null,
    );
  };
  // What is shown besides the text, as its translation, is no part of it.
  const onCopy = (event: React.ClipboardEvent<HTMLElement>): void => {
    const range = window.getSelection()?.getRangeAt(0);
    const root = own.current;
    if (!range || !root) return;
    const inTranslation = (node: Node): Element | null =>
      (node instanceof Element ? node : node.parentElement)?.closest('.text-translation') ?? null;
    const from = inTranslation(range.startContainer);
    if (from !== null && from === inTranslation(range.endContainer)) return;
    const span = readRange(root, range);
    if (!span) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text.slice(span.start, span.end));
  };

  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- keys do the same on the element around it
    <article
      className="report-text"
      lang="zh-Hans"
      ref={(element) => {
        own.current = element;
        if (typeof ref === 'function') ref(element);
        else if (ref) ref.current = element;
      }}
      data-translated={translation || undefined}
      onClick={onClick}
      onCopy={onCopy}
      onPointerOver={onPointerOver}
      onPointerLeave={() => setPointed(null)}
    >
      <TitleLines blocks={blocks} toPiece={toPiece} />
      {blocks
        .filter(({ type }) => type !== 'title')
        .map((block) => (
          <TextBlock key={block.start} block={block} toSentence={toSentence} />
        ))}
    </article>
  );
}

function TitleLines({
  blocks,
  toPiece,
}: {
  blocks: readonly Block[];
  toPiece: (piece: Piece) => ReactNode;
}): ReactNode {
  const [first, ...others] = blocks.filter(({ type }) => type === 'title');
  return (
    <>
      {first && <h1 className="text-title">{first.pieces.map(toPiece)}</h1>}
      {others.map((block) => (
        <p key={block.start} className="text-subtitle">
          {block.pieces.map(toPiece)}
        </p>
      ))}
    </>
  );
}

function TextBlock({
  block,
  toSentence,
}: {
  block: Block;
  toSentence: (piece: Piece) => ReactNode;
}): ReactNode {
  if (block.type === 'heading') {
    const level = block.pieces.find((piece) => piece.level !== null)?.level ?? 2;
    const Heading = level === 2 ? 'h2' : 'h3';
    return <Heading className="text-block text-heading">{block.pieces.map(toSentence)}</Heading>;
  }
  return (
    <div className="text-block text-paragraph">
      {block.pieces.map((piece) =>
        piece.level === null ? (
          toSentence(piece)
        ) : (
          <h3 key={piece.start} className="run-in">
            {toSentence(piece)}
          </h3>
        ),
      )}
    </div>
  );
}
