import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { MOST_SHOWN } from '../../graph-seed/check/checkStepPicture.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { MOST_STEPS, type MyStep, type MyTour } from '../explorer/tours/MyTour.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { AddStepFields, type AddStepHandle } from './AddStepFields.tsx';
import type { GroundIndex } from './groundIndex.ts';
import { makeStep } from './makeTour.ts';
import { toOffers } from './toOffers.ts';
import { toStepLayout, useShownView } from './useShownView.ts';
import { useTourWords } from './useTourWords.ts';

/** A new tour is asked for by this. */
const NEW = '';

/** Makes a step of what the page shows and adds it to a tour, or begins one with it. */
export function AddStep({
  index,
  tours,
  onAdd,
}: {
  index: GroundIndex;
  /** Those of the report that is read, the one to add to first. */
  tours: readonly MyTour[];
  /** `slug` is null for a new tour, which then has this title in the page's language. */
  onAdd: (step: MyStep, slug: string | null, title: string) => void;
}): ReactNode {
  const words = useTourWords();
  const { pick } = useWords();
  const { present } = useExplorer().state;
  const { report } = useLibrary();
  const view = useShownView();
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [title, setTitle] = useState('');
  const [type, setType] = useState<'selection' | 'shown' | null>(null);
  const fields = useRef<AddStepHandle>(null);
  const form = useRef<HTMLFormElement>(null);
  // Whoever has chosen on the map has only to press Enter; on a touch screen nothing is to scroll away.
  useEffect(() => {
    const isElsewhere = document.activeElement?.closest('.tours-body') != null;
    if (isElsewhere || !window.matchMedia('(pointer: fine)').matches) return;
    form.current?.querySelector<HTMLElement>('[type=submit]')?.focus({ preventScroll: true });
  }, []);
  const slug = chosen ?? tours[0]?.slug ?? NEW;
  const into = tours.find((tour) => tour.slug === slug);
  const offers = toOffers(index, view);
  const isTooMany = (count: number): boolean => count > MOST_SHOWN;
  const possible = offers.filter((offer) => offer.type === 'selection' || !isTooMany(offer.count));
  const offer = possible.find((each) => each.type === type) ?? possible[0];
  const whole = offers.find((each) => each.type === 'shown');
  if (offers.length === 0)
    return (
      <p className="tour-hint">
        {view.entities.length + view.selected.length > 0
          ? `${words.add.otherReport}${words.add.nothing}`
          : words.add.nothing}
      </p>
    );
  const isFull = into !== undefined && into.steps.length >= MOST_STEPS;
  return (
    <form
      ref={form}
      className="tour-add"
      noValidate
      aria-labelledby={`${id}-heading`}
      onSubmit={(event) => {
        event.preventDefault();
        fields.current?.submit();
      }}
    >
      <h3 id={`${id}-heading`}>{words.add.heading}</h3>
      <div className="tour-into">
        <label htmlFor={`${id}-into`}>{words.add.into}</label>
        <select
          id={`${id}-into`}
          className="text-field"
          value={slug}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {tours.map((tour) => (
            <option key={tour.slug} value={tour.slug}>
              {pick(tour.title) || tour.title.zh || tour.title.en || words.untitled}
            </option>
          ))}
          <option value={NEW}>{words.add.newTour}</option>
        </select>
        {slug === NEW && (
          <>
            <label htmlFor={`${id}-title`}>{words.add.newTitle}</label>
            <input
              id={`${id}-title`}
              className="text-field"
              dir="auto"
              autoComplete="off"
              value={title}
              placeholder={words.add.newTitleHint}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
          </>
        )}
      </div>
      {offers.length > 1 && (
        <fieldset className="tour-what">
          <legend>{words.add.what}</legend>
          {offers.map((each) => (
            <label key={each.type} className="tour-check">
              <input
                type="radio"
                name={`${id}-what`}
                checked={each === offer}
                disabled={each.type === 'shown' && isTooMany(each.count)}
                onChange={() => setType(each.type)}
              />
              <span>
                {each.type === 'selection'
                  ? words.add.selection(each.count)
                  : words.add.shown(each.count)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {whole && isTooMany(whole.count) && (
        <p className="tour-hint">{words.add.tooMany(whole.count, MOST_SHOWN)}</p>
      )}
      {isFull && (
        <p className="views-fault" role="alert">
          {words.add.full(MOST_STEPS)}
        </p>
      )}
      {offer && !isFull && (
        <AddStepFields
          ref={fields}
          // What is selected anew is offered anew.
          key={`${report.id} ${offer.type} ${offer.relations.join()} ${offer.entities.join()}`}
          index={index}
          offer={offer}
          onAdd={(shown) =>
            onAdd(
              makeStep(index, { ...shown, layout: toStepLayout(present) }),
              slug === NEW ? null : slug,
              title,
            )
          }
        />
      )}
    </form>
  );
}
