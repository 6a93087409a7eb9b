import type { ReactNode } from 'react';
import { DEPTHS } from '../graph/toDepth.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Dialog } from '../parts/Dialog.tsx';
import type { DepthControl } from './useDepth.ts';

/** How far the neighbourhood reaches from its focus; what would be very many entities is asked for first. */
export function DepthSwitch({ control }: { control: DepthControl }): ReactNode {
  const { m } = useWords();
  const { depth, go, asked, answer } = control;
  return (
    <div className="segments depth" role="group" aria-label={m.explore.depth}>
      <span className="depth-word" aria-hidden="true">
        {m.explore.depth}
      </span>
      {DEPTHS.map((each) => (
        <button
          key={each}
          type="button"
          className="depth-step"
          aria-label={m.explore.depthOf(each)}
          aria-pressed={each === depth}
          onClick={() => go(each)}
        >
          {each}
        </button>
      ))}
      <Dialog
        open={asked !== null}
        onClose={() => answer(false)}
        label={m.explore.depthTitle(asked?.depth ?? 1)}
        className="dialog question"
      >
        <p>{asked && m.explore.depthAsk(asked.depth, asked.count)}</p>
        <div className="actions">
          <button type="button" className="button button-primary" onClick={() => answer(true)}>
            {m.explore.depthShow}
          </button>
          <button type="button" className="button" onClick={() => answer(false)}>
            {m.cancel}
          </button>
        </div>
      </Dialog>
    </div>
  );
}
