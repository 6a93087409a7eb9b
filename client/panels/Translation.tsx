import { useState, type ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';

/** What three lines of a panel hold; a longer sentence is folded where it is not what the panel is about. */
const FOLDED = 170;

/** A sentence of the report in English, said to be ours; `folded` shows three lines of a long one, and a way to the rest. */
export function Translation({
  text,
  folded = false,
}: {
  text: string;
  folded?: boolean;
}): ReactNode {
  const { m } = useWords();
  const [isOpen, setOpen] = useState(false);
  const isLong = folded && text.length > FOLDED;
  return (
    <div className="translation">
      <p className="translation-label">{m.translation}</p>
      <p lang="en" className={isLong && !isOpen ? 'translation-folded' : undefined}>
        {text}
      </p>
      {isLong && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? m.foldTranslation : m.unfoldTranslation}
        </button>
      )}
    </div>
  );
}
