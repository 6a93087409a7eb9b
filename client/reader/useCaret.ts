import { useState, type KeyboardEvent } from 'react';
import type { ReportText } from '../explorer/requestText.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { countSentence } from '../panels/countSentence.ts';
import { toSectionLabel } from '../parts/toSectionLabel.ts';
import { findSentences } from './countSentences.ts';
import type { Span } from './Span.ts';
import { findSection } from './toBlocks.ts';
import { toReaderCommand } from './toReaderCommand.ts';
import { useReaderWords } from './useReaderWords.ts';

/** Sentences that the keyboard is on: from where it began to where it is now. */
interface Caret {
  anchor: number;
  head: number;
  /** A key has brought it there. */
  isShown: boolean;
}

export interface CaretControl {
  range: { first: number; last: number } | null;
  /** What is said of the sentence that the keyboard is on. */
  said: string;
  place: (sentence: number) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Walks through the text sentence by sentence. */
export function useCaret({
  report,
  sections,
  counts,
  selected,
  onChoose,
  onQuote,
  onFind,
  onClear,
  readSelected,
  bring,
}: {
  report: ReportText;
  sections: readonly (Span & { id: string; number: string; title: Record<'zh' | 'en', string> })[];
  counts: readonly number[];
  /** From where it sets out. */
  selected: readonly Span[];
  onChoose: (span: Span) => void;
  onQuote: (by: 1 | -1) => void;
  onFind: () => void;
  onClear: () => void;
  /** What is selected by other means. */
  readSelected: () => Span | null;
  bring: (sentence: number) => void;
}): CaretControl {
  const { language } = useWords();
  const words = useReaderWords();
  const { report: outline } = useLibrary();
  const [caret, setCaret] = useState<Caret | null>(null);
  const { sentences } = report;
  const range = caret && {
    first: Math.min(caret.anchor, caret.head),
    last: Math.max(caret.anchor, caret.head),
  };

  const move = (by: number, extend: boolean): void => {
    const from = selected[0] ? findSentences(sentences, selected[0]) : null;
    const start = caret?.head ?? (from ? from.first : by > 0 ? -1 : sentences.length);
    const head = Math.max(0, Math.min(sentences.length - 1, start + by));
    setCaret({ anchor: extend ? (caret?.anchor ?? head) : head, head, isShown: true });
    bring(head);
  };
  const choose = (): void => {
    const chosen = readSelected();
    if (chosen) {
      onChoose(chosen);
      return;
    }
    const [first, last] = [sentences[range?.first ?? -1], sentences[range?.last ?? -1]];
    if (first && last) onChoose({ start: first.start, end: last.end });
  };
  const clear = (): void => {
    setCaret(null);
    if (!caret?.isShown) onClear();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget) return;
    const command = toReaderCommand(event.nativeEvent);
    if (!command) return;
    event.preventDefault();
    if (command.type === 'move') move(command.by, command.extend);
    else if (command.type === 'end') move(command.by * sentences.length, command.extend);
    else if (command.type === 'choose') choose();
    else if (command.type === 'clear') clear();
    else if (command.type === 'quote') onQuote(command.by);
    else onFind();
  };
  const head = caret && sentences[caret.head];
  const section = head && findSection(sections, head.start);
  const number = head && section ? countSentence(outline, section.id, head.start) : null;
  return {
    range: caret?.isShown ? range : null,
    said:
      caret?.isShown && head
        ? [
            words.sentenceAt(
              section ? toSectionLabel(section, language) : '',
              number ?? caret.head + 1,
            ),
            words.claims(counts[caret.head] ?? 0),
            report.text.slice(head.start, head.end),
          ].join(language === 'zh' ? '，' : ', ')
        : '',
    place: (sentence) => setCaret({ anchor: sentence, head: sentence, isShown: false }),
    onKeyDown,
  };
}
