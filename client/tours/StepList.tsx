import type { KeyboardEvent, ReactNode } from 'react';
import type { MissingText, MyStep } from '../explorer/tours/MyTour.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import type { TourHint } from './file/checkMyTour.ts';
import { useTourWords } from './useTourWords.ts';

/** The steps in their order, to be chosen and moved. */
export function StepList({
  steps,
  chosen,
  missing,
  hints,
  onChoose,
  onMove,
  onDuplicate,
  onRemove,
}: {
  steps: readonly MyStep[];
  chosen: string | null;
  missing: readonly MissingText[];
  hints: readonly TourHint[];
  onChoose: (id: string) => void;
  /** To this place, from 0. */
  onMove: (id: string, to: number) => void;
  onDuplicate: (id: string) => void;
  onRemove: (id: string) => void;
}): ReactNode {
  const words = useTourWords();
  const { pick } = useWords();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, id: string, at: number): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const { currentTarget } = event;
    if (event.altKey && by !== 0) {
      event.preventDefault();
      onMove(id, at + by);
      // A row that is moved in the page would lose the focus.
      requestAnimationFrame(() => currentTarget.focus());
    } else if (by !== 0) {
      event.preventDefault();
      const other = steps[at + by];
      if (!other) return;
      onChoose(other.id);
      currentTarget.closest('ol')?.querySelector<HTMLElement>(`[data-step="${other.id}"]`)?.focus();
    } else if (event.key === 'Delete') {
      event.preventDefault();
      onRemove(id);
    }
  };
  return (
    <ol className="tour-steps" aria-labelledby="tour-steps">
      {steps.map(({ id, title }, at) => {
        const name = pick(title).trim() || title.zh.trim() || title.en.trim();
        const lacks = missing.filter((each) => each.step === id).length;
        const faults = hints.filter((hint) => hint.step === at).length;
        return (
          <li key={id} data-chosen={id === chosen || undefined}>
            <button
              type="button"
              className="tour-step"
              data-step={id}
              aria-current={id === chosen ? 'step' : undefined}
              onClick={() => onChoose(id)}
              onKeyDown={(event) => onKeyDown(event, id, at)}
            >
              <span className="tour-number">{at + 1}</span>
              <span className="tour-name">
                <bdi>{name || words.untitledStep}</bdi>
                {(lacks > 0 || faults > 0) && (
                  <span className="tour-state">
                    {lacks > 0 && <span>{words.missing(lacks)}</span>}
                    {faults > 0 && <span className="tour-warn">{words.hints(faults)}</span>}
                  </span>
                )}
              </span>
            </button>
            {id === chosen && (
              <span
                className="tour-tools"
                role="group"
                aria-label={words.actionsOf(name || words.editor.stepOf(at + 1, steps.length))}
              >
                <button
                  type="button"
                  className="icon-button"
                  aria-label={words.editor.up}
                  title={words.editor.up}
                  aria-disabled={at === 0}
                  onClick={() => onMove(id, at - 1)}
                >
                  <Icon name="up" size={16} />
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={words.editor.down}
                  title={words.editor.down}
                  aria-disabled={at === steps.length - 1}
                  onClick={() => onMove(id, at + 1)}
                >
                  <Icon name="down" size={16} />
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={words.editor.duplicate}
                  title={words.editor.duplicate}
                  onClick={() => onDuplicate(id)}
                >
                  <Icon name="several" size={16} />
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={words.editor.removeStep}
                  title={words.editor.removeStep}
                  onClick={() => onRemove(id)}
                >
                  <Icon name="close" size={16} />
                </button>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
