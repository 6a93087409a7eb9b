import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { PathsAsked } from '../explorer/Moment.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { NextSteps, type NextStep } from './NextSteps.tsx';

/** A search that came to no end, because it took too long or was stopped: how to make it shorter. */
export function Unfinished({
  asked,
  isStopped,
  onAgain,
}: {
  asked: PathsAsked;
  isStopped: boolean;
  onAgain: () => void;
}): ReactNode {
  const { m } = useWords();
  const { dispatch } = useExplorer();
  const { along, most } = asked;
  const steps: (NextStep | false)[] = [
    ...[most - 1, most - 2]
      .filter((shorter) => shorter >= 2)
      .map((shorter): NextStep => ({
        key: String(shorter),
        icon: 'minus',
        text: m.links.shorter(shorter),
        onChoose: () => dispatch({ type: 'paths', ...asked, at: 0, most: shorter }),
      })),
    !along && {
      key: 'along',
      icon: 'next',
      text: m.links.along,
      onChoose: () => dispatch({ type: 'paths', ...asked, at: 0, along: true }),
    },
    { key: 'again', icon: 'redo', text: m.links.again, onChoose: onAgain },
    {
      key: 'leave',
      icon: 'undo',
      text: m.links.leave,
      onChoose: () => dispatch({ type: 'leavePaths' }),
    },
  ];
  return (
    <div className="no-way" role="alert">
      <h1>{isStopped ? m.links.stopped : m.links.tooLong(most)}</h1>
      <p>{isStopped ? m.links.stoppedWhy : m.links.tooLongWhy}</p>
      <NextSteps steps={steps.filter((step) => step !== false)} />
    </div>
  );
}
