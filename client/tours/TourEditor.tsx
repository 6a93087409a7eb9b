import {
  useDeferredValue,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { listMissing, MOST_STEPS, toMyTourId, type MyTour } from '../explorer/tours/MyTour.ts';
import { tourStore } from '../explorer/tours/browserTours.ts';
import type { TourEdit } from '../explorer/tours/reduceTour.ts';
import { useMyTours } from '../explorer/tours/useMyTours.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Failure } from '../parts/Failure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { editKept } from './editKept.ts';
import { exportTour } from './exportTour.ts';
import { checkMyTour, type TourHint } from './file/checkMyTour.ts';
import { makeStep } from './makeTour.ts';
import { StepEditor } from './StepEditor.tsx';
import { StepPreview } from './StepPreview.tsx';
import { StepList } from './StepList.tsx';
import { TextPair } from './TextPair.tsx';
import type { EditPlace } from './Tours.tsx';
import { useGround } from './useGround.ts';
import { useTourTitle } from './useTourTitle.ts';
import { useTourWords } from './useTourWords.ts';

const NO_HINTS: readonly TourHint[] = [];

/** Changes one of the kept tours; every change is kept at once and can be undone. */
export function TourEditor({
  place,
  onLeave,
  onClose,
}: {
  place: EditPlace;
  onLeave: () => void;
  onClose: () => void;
}): ReactNode {
  const words = useTourWords();
  const { tours } = useMyTours();
  const found = tours.find(({ slug }) => slug === place.slug);
  // What was seen last, for a tour that another tab deletes meanwhile.
  const [last, setLast] = useState(found);
  if (found && found !== last) setLast(found);
  if (found) return <Editor tour={found} at={place.step} onLeave={onLeave} onClose={onClose} />;
  return (
    <div className="views-warning" role="alert">
      <p>{words.editor.gone404}</p>
      {last && (
        <button type="button" className="button" onClick={() => tourStore.put(last)}>
          {words.editor.keepAnyway}
        </button>
      )}
      <button type="button" className="button" onClick={onLeave}>
        {words.editor.back}
      </button>
    </div>
  );
}

function Editor({
  tour,
  at,
  onLeave,
  onClose,
}: {
  tour: MyTour;
  at: string | null;
  onLeave: () => void;
  onClose: () => void;
}): ReactNode {
  const words = useTourWords();
  const { m } = useWords();
  const { dispatch } = useExplorer();
  const { reports } = useLibrary();
  const { tours, unsaved } = useMyTours();
  const title = useTourTitle()(tour);
  const isKnown = reports.some(({ id }) => id === tour.report);
  const { loaded, index } = useGround(isKnown ? tour.report : null);
  const [chosen, setChosen] = useState(at);
  const [said, setSaid] = useState('');
  const body = useRef<HTMLDivElement>(null);
  const { canUndo, canRedo, edit } = editKept(tour);
  // Typing does not wait for the check.
  const checked = useDeferredValue(tour);
  const hints = useMemo(
    () => (index ? checkMyTour(checked, index.ground) : NO_HINTS),
    [checked, index],
  );
  const missing = listMissing(tour);
  const steps = tour.steps;
  const place = steps.findIndex(({ id }) => id === chosen);
  const step = steps[place] ?? steps[0];
  const stepAt = step ? steps.indexOf(step) : -1;

  const run = (made: TourEdit, text: string): void => {
    edit(made);
    setSaid(text);
  };
  const focusStep = (id: string | undefined): void =>
    void requestAnimationFrame(() =>
      body.current?.querySelector<HTMLElement>(`[data-step="${id ?? ''}"]`)?.focus(),
    );
  const undo = (): void => {
    if (!canUndo) return;
    edit({ type: 'undo' });
    setSaid(words.undone);
  };
  const redo = (): void => {
    if (!canRedo) return;
    edit({ type: 'redo' });
    setSaid(words.redone);
  };
  const move = (id: string, to: number): void => {
    if (to < 0 || to >= steps.length) return;
    run({ type: 'moveStep', id, to }, words.editor.moved(to + 1, steps.length));
  };
  const duplicate = (id: string): void => {
    const from = steps.findIndex((each) => each.id === id);
    run({ type: 'duplicateStep', id }, words.editor.duplicated(from + 2));
    const copy = tourStore.find(tour.slug)?.steps[from + 1];
    if (copy) setChosen(copy.id);
    focusStep(copy?.id);
  };
  const remove = (id: string): void => {
    const from = steps.findIndex((each) => each.id === id);
    const next = steps[from + 1] ?? steps[from - 1];
    run({ type: 'removeStep', id }, words.editor.stepRemoved(from + 1));
    setChosen(next?.id ?? null);
    focusStep(next?.id);
  };
  const addEmpty = (): void => {
    const empty = { entities: [], relations: [], focus: [], quotes: [], layout: null };
    const behind = stepAt + 1;
    run(
      { type: 'addStep', step: makeStep(index, empty), at: behind },
      words.editor.stepAdded(behind + 1),
    );
    const added = tourStore.find(tour.slug)?.steps[behind];
    if (added) setChosen(added.id);
    focusStep(added?.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if ((!event.ctrlKey && !event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    // In a text, too: what is typed is a change of the tour.
    event.preventDefault();
    if (isRedo) redo();
    else undo();
  };
  const ofTourMissing = missing.filter((each) => each.step === null).length;
  const ofTour = hints.filter((hint) => hint.step === null);
  return (
    <div ref={body} className="tour-editor" role="presentation" onKeyDown={onKeyDown}>
      <div className="tour-bar">
        <button type="button" className="button button-text" onClick={onLeave}>
          <Icon name="back" size={16} />
          {words.editor.back}
        </button>
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <button
          type="button"
          className="icon-button"
          aria-label={words.editor.undo}
          title={words.editor.undo}
          aria-disabled={!canUndo}
          onClick={undo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.editor.redo}
          title={words.editor.redo}
          aria-disabled={!canRedo}
          onClick={redo}
        >
          <Icon name="redo" />
        </button>
        <button
          type="button"
          className="button"
          onClick={() => setSaid(exportTour(tour, tours, words))}
        >
          {words.exportOne}
        </button>
        {steps.length > 0 && (
          <button
            type="button"
            className="button button-primary"
            onClick={() => {
              onClose();
              dispatch({
                type: 'present',
                tour: { id: toMyTourId(tour.slug), at: Math.max(stepAt, 0) },
              });
            }}
          >
            {words.present}
          </button>
        )}
      </div>
      <div className="views-said" role="status">
        <span>{said}</span>
      </div>
      {unsaved.has(tour.slug) && (
        <div className="views-warning" role="alert">
          <p>{words.unsaved}</p>
          <button
            type="button"
            className="button"
            onClick={() => setSaid(exportTour(tour, tours, words))}
          >
            {words.exportOne}
          </button>
          <button type="button" className="button" onClick={tourStore.save}>
            {m.retry}
          </button>
        </div>
      )}
      {!isKnown && (
        <div className="views-warning" role="alert">
          <p>{words.editor.reportGone(tour.report)}</p>
        </div>
      )}
      {loaded.status === 'failed' && <Failure failed={loaded} compact />}
      <details className="tour-head" open={at === null || undefined}>
        <summary>
          {words.editor.heading}
          {ofTourMissing > 0 && (
            <span className="tour-missing">{words.missing(ofTourMissing)}</span>
          )}
        </summary>
        <TextPair
          label={words.editor.title}
          text={tour.title}
          hints={ofTour.filter(({ field }) => field === 'title')}
          onChange={(language, text) => edit({ type: 'tourText', field: 'title', language, text })}
          onRest={() => edit({ type: 'rest' })}
        />
        <TextPair
          label={words.editor.summary}
          text={tour.summary}
          rows={2}
          hints={ofTour.filter(({ field }) => field === 'summary')}
          onChange={(language, text) =>
            edit({ type: 'tourText', field: 'summary', language, text })
          }
          onRest={() => edit({ type: 'rest' })}
        />
      </details>
      <div className="tour-columns">
        <div className="tour-side">
          {step && <StepPreview tour={tour} step={step} />}
          <h4 id="tour-steps">
            {words.editor.stepList}
            <span className="count">
              {steps.length} / {MOST_STEPS}
            </span>
          </h4>
          {steps.length === 0 && <p className="tour-hint">{words.editor.emptySteps}</p>}
          <StepList
            steps={steps}
            chosen={step?.id ?? null}
            missing={missing}
            hints={hints}
            onChoose={setChosen}
            onMove={move}
            onDuplicate={duplicate}
            onRemove={remove}
          />
          {steps.length < MOST_STEPS && (
            <button type="button" className="button" onClick={addEmpty}>
              <Icon name="plus" size={16} />
              {words.editor.addEmpty}
            </button>
          )}
          <p className="views-hint" data-keys>
            {words.editor.keys}
          </p>
          <p className="tour-hint" role="status">
            {missing.length > 0
              ? words.missing(missing.length)
              : index && hints.length === 0 && steps.length > 0
                ? words.whole
                : ''}
          </p>
        </div>
        {step && (
          <StepEditor
            key={step.id}
            step={step}
            at={stepAt}
            all={steps.length}
            index={index}
            hints={hints.filter((hint) => hint.step === stepAt)}
            edit={edit}
          />
        )}
      </div>
    </div>
  );
}
