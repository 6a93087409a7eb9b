import type { ReactNode } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { useReaderWords } from './useReaderWords.ts';

/** From one quote of what is selected to the next. */
export function QuoteSteps({
  at,
  total,
  onGo,
}: {
  /** The quote that was gone to, from 0. */
  at: number;
  total: number;
  onGo: (by: 1 | -1) => void;
}): ReactNode {
  const words = useReaderWords();
  if (total === 0) return <p className="quote-steps">{words.noQuotes}</p>;
  return (
    <div className="quote-steps" role="group" aria-label={words.quotesOf}>
      <button
        type="button"
        className="icon-button"
        aria-label={words.backQuote}
        disabled={total === 1}
        onClick={() => onGo(-1)}
      >
        <Icon name="back" size={16} />
      </button>
      <span role="status">{words.quoteAt(at + 1, total)}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={words.nextQuote}
        disabled={total === 1}
        onClick={() => onGo(1)}
      >
        <Icon name="next" size={16} />
      </button>
    </div>
  );
}
