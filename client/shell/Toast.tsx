import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';

export interface Notice {
  text: string;
  /** What was done can be undone. */
  undoable: boolean;
  /** Takes it back, where it is no step of the history. */
  undo?: () => void;
}

const SHOWN_MS = 6000;

/** One line at the foot of the page for six seconds, longer while the pointer or the focus is on it. */
export function Toast({
  notice,
  onUndo,
  onEnd,
}: {
  notice: Notice | null;
  onUndo: () => void;
  onEnd: () => void;
}): ReactNode {
  const { m } = useWords();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!notice || held) return;
    const timer = setTimeout(onEnd, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, held, onEnd]);
  return (
    <div className="toast-place" role="status">
      {notice && (
        <div
          className="toast"
          role="presentation"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span>{notice.text}</span>
          {notice.undoable && (
            <button type="button" className="text-button" onClick={onUndo}>
              {m.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
