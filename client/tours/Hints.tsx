import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import type { TourHint } from './file/checkMyTour.ts';
import { readNearest, sayProblem } from './file/translateProblem.ts';
import { useTourWords } from './useTourWords.ts';

/** What the check finds here, and where it offers another spelling, the button that takes it. */
export function Hints({
  id,
  hints,
  onTake,
}: {
  /** For what they are about to be described by. */
  id?: string;
  hints: readonly TourHint[];
  onTake?: (hint: TourHint, nearest: string) => void;
}): ReactNode {
  const words = useTourWords();
  const { language } = useWords();
  if (hints.length === 0) return null;
  return (
    <ul id={id} className="tour-hints">
      {hints.map((hint, at) => {
        const nearest = readNearest(hint.problem);
        return (
          // The same place may have the same fault twice.
          <li key={`${at} ${hint.problem.fault}`}>
            <Icon name="warning" size={14} />
            <span>
              <bdi>{sayProblem(hint.problem, language)}</bdi>
              {nearest !== null && onTake && (
                <>
                  {' '}
                  <button
                    type="button"
                    className="text-button"
                    onClick={() => onTake(hint, nearest)}
                  >
                    <bdi>{words.editor.takeNearest(nearest)}</bdi>
                  </button>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
