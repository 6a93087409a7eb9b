import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { readSelected } from './readRange.ts';
import type { Span } from './Span.ts';
import { useReaderWords } from './useReaderWords.ts';

interface Chosen extends Span {
  /** In px of the window. */
  left: number;
  top: number;
}

const WIDTH = 220;
const HEIGHT = 44;

function readChosen(text: HTMLElement | null): Chosen | null {
  const span = readSelected(text);
  if (!span) return null;
  const rects = window.getSelection()?.getRangeAt(0).getClientRects();
  const last = rects?.[rects.length - 1];
  if (!last) return null;
  return {
    ...span,
    left: Math.max(8, Math.min(last.right - WIDTH / 2, window.innerWidth - WIDTH - 8)),
    top: Math.max(8, Math.min(last.bottom + 8, window.innerHeight - HEIGHT - 8)),
  };
}

/** Beside what is selected in the text, by mouse, finger or keys: the way to its graph. */
export function ChosenPassage({
  text,
  onChoose,
}: {
  text: RefObject<HTMLElement | null>;
  onChoose: (span: Span) => void;
}): ReactNode {
  const words = useReaderWords();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    const read = (): void => setChosen(readChosen(text.current));
    document.addEventListener('selectionchange', read);
    window.addEventListener('scroll', read, true);
    window.addEventListener('resize', read);
    return () => {
      document.removeEventListener('selectionchange', read);
      window.removeEventListener('scroll', read, true);
      window.removeEventListener('resize', read);
    };
  }, [text]);
  if (!chosen) return null;
  return (
    <button
      type="button"
      className="button button-primary chosen-passage"
      ref={(button) => {
        button?.style.setProperty('left', `${chosen.left}px`);
        button?.style.setProperty('top', `${chosen.top}px`);
      }}
      // What is selected stays so while the button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        onChoose(chosen);
        window.getSelection()?.removeAllRanges();
      }}
    >
      <Icon name="path" size={16} />
      {words.graphOf}
      <span className="chosen-length">{words.chosenLength(chosen.end - chosen.start)}</span>
    </button>
  );
}
