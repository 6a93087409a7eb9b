import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { ReportOutline } from '../explorer/Library.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { requestTours } from '../explorer/requestTours.ts';
import { tourStore } from '../explorer/tours/browserTours.ts';
import {
  MOST_TOURS,
  NO_TEXT,
  toFreeSlug,
  toMyTourId,
  type MyStep,
  type MyTour,
} from '../explorer/tours/MyTour.ts';
import { useMyTours } from '../explorer/tours/useMyTours.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { downloadText } from '../parts/downloadText.ts';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Localized } from '../parts/Localized.tsx';
import { AddStep } from './AddStep.tsx';
import { copyTour } from './copyTour.ts';
import { editKept, forgetHistory } from './editKept.ts';
import { exportTour } from './exportTour.ts';
import { makeTour } from './makeTour.ts';
import { TourImport } from './TourImport.tsx';
import { TourRow } from './TourRow.tsx';
import type { EditPlace } from './Tours.tsx';
import { useGround } from './useGround.ts';
import { useTourTitle } from './useTourTitle.ts';
import { useTourWords } from './useTourWords.ts';

/** What was done last, and what can be done about it. */
interface Said {
  text: string;
  undo?: () => void;
  /** The step that was added, whose words can be written. */
  added?: EditPlace;
}

/** The form that makes a step, then the tours that are kept and those of the report. */
export function TourList({
  arriveAt,
  reports,
  onEdit,
  onClose,
}: {
  /** The tour whose editor was left; null where there is none. */
  arriveAt: string | null;
  reports: readonly ReportOutline[];
  onEdit: (place: EditPlace) => void;
  onClose: () => void;
}): ReactNode {
  const words = useTourWords();
  const { m, language, pick } = useWords();
  const { dispatch } = useExplorer();
  const { report, revision } = useLibrary();
  const toTitle = useTourTitle();
  const { tours, aside, unsaved } = useMyTours();
  const { loaded, index } = useGround(report.id);
  const ofReport = useLoaded('tours', requestTours);
  const [said, setSaid] = useState<Said | null>(null);
  const [latest, setLatest] = useState<string | null>(arriveAt);
  const list = useRef<HTMLUListElement>(null);
  const taken = new Set([...tours, ...aside].map(({ slug }) => slug));

  useEffect(() => {
    if (arriveAt !== null)
      list.current?.querySelector<HTMLElement>(`[data-slug="${arriveAt}"] .view-open`)?.focus();
  }, [arriveAt]);

  /** Keeps the tour, or says why not. */
  const keep = (tour: MyTour, done: Said): void => {
    const outcome = tourStore.put(tour);
    setSaid(outcome === 'many' ? { text: words.add.many(MOST_TOURS) } : done);
    if (outcome !== 'many') setLatest(tour.slug);
  };
  const begin = (tour: MyTour, text: string, added?: EditPlace): void =>
    keep(tour, {
      text,
      undo: () => {
        tourStore.remove(tour.slug);
        forgetHistory(tour.slug);
      },
      ...(added ? { added } : {}),
    });
  const add = (step: MyStep, slug: string | null, title: string): void => {
    const former = tours.find((tour) => tour.slug === slug);
    if (!former) {
      const named = { ...NO_TEXT, [language]: title };
      const tour = makeTour(named, [step], { report: report.id, revision, taken });
      const place = { slug: tour.slug, step: step.id };
      begin(tour, words.add.added(title || words.add.newTour, 1), place);
      return;
    }
    const { edit } = editKept(former);
    edit({ type: 'addStep', step, at: former.steps.length });
    const added = tourStore.find(former.slug)?.steps.at(-1);
    setLatest(former.slug);
    setSaid({
      text: words.add.added(toTitle(former), former.steps.length + 1),
      undo: () => edit({ type: 'undo' }),
      added: { slug: former.slug, step: added?.id ?? null },
    });
  };
  const remove = (tour: MyTour): void => {
    const at = tours.indexOf(tour);
    tourStore.remove(tour.slug);
    setSaid({ text: words.removed(toTitle(tour)), undo: () => tourStore.put(tour) });
    // Once the rows are drawn anew.
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>('.view-open') ?? [];
      (rows[Math.min(at, rows.length - 1)] ?? list.current)?.focus();
    });
  };
  const duplicate = (tour: MyTour): void => {
    const title = {
      zh: tour.title.zh && words.copyOf.zh(tour.title.zh),
      en: tour.title.en && words.copyOf.en(tour.title.en),
    };
    const slug = toFreeSlug(tour.slug, taken, 'tour');
    const copy = { ...tour, slug, title, made: new Date().toISOString() };
    begin(copy, words.copied(toTitle(copy)), { slug, step: null });
  };
  const own = async (id: string): Promise<void> => {
    const tour = await copyTour(id, taken, revision, new AbortController().signal).catch(
      () => null,
    );
    if (!tour) setSaid({ text: m.tourNotFound });
    else begin(tour, words.owned(pick(tour.title)), { slug: tour.slug, step: null });
  };
  const save = (tour: MyTour): void => setSaid({ text: exportTour(tour, tours, words) });
  const present = (tour: MyTour): void => {
    onClose();
    dispatch({ type: 'present', tour: { id: toMyTourId(tour.slug), at: 0 } });
  };
  const takeBack = (): void => {
    said?.undo?.();
    setSaid({ text: words.undone });
    list.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (!isUndo || isTyping || !said?.undo) return;
    event.preventDefault();
    takeBack();
  };
  const own_ = tours.filter((tour) => tour.report === report.id);
  const into = [
    ...own_.filter(({ slug }) => slug === latest),
    ...own_.filter(({ slug }) => slug !== latest),
  ];
  return (
    <div className="tours-body" role="presentation" onKeyDown={onKeyDown}>
      {loaded.status === 'failed' && <Failure failed={loaded} compact />}
      {loaded.status === 'loading' && (
        <div className="tour-loading">
          <Loading />
          <p className="tour-hint">{words.loading}</p>
        </div>
      )}
      {index && <AddStep index={index} tours={into} onAdd={add} />}
      <div className="views-said" role="status">
        {said && (
          <>
            <span>
              <bdi>{said.text}</bdi>
            </span>
            {said.added && (
              <button
                type="button"
                className="button"
                onClick={() => said.added && onEdit(said.added)}
              >
                {said.added.step === null ? words.edit : words.add.write}
              </button>
            )}
            {said.undo && (
              <button type="button" className="text-button" onClick={takeBack}>
                {m.undo}
              </button>
            )}
          </>
        )}
      </div>
      {unsaved.size > 0 && (
        <div className="views-warning" role="alert">
          <p>{words.unsaved}</p>
          <button
            type="button"
            className="button"
            onClick={() => tours.filter(({ slug }) => unsaved.has(slug)).forEach(save)}
          >
            {words.exportUnsaved}
          </button>
          <button type="button" className="button" onClick={tourStore.save}>
            {m.retry}
          </button>
        </div>
      )}
      {aside.length > 0 && (
        <div className="views-warning">
          <p>{words.aside(aside.length)}</p>
          <button
            type="button"
            className="button"
            onClick={() =>
              downloadText(
                'fazhi-tours-unread.txt',
                aside.map(({ slug, text }) => `${slug}\t${text}`).join('\n'),
                'text/plain',
              )
            }
          >
            {words.download}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              for (const { slug } of aside) tourStore.remove(slug);
              setSaid({ text: words.discarded(aside.length) });
            }}
          >
            {words.discard}
          </button>
        </div>
      )}
      <TourImport
        tours={tours}
        aside={aside}
        reports={reports}
        revision={revision}
        heading={
          <>
            <h3>{words.list}</h3>
            <span className="count">{words.count(tours.length)}</span>
          </>
        }
        onKept={(slug) => {
          setLatest(slug);
          setSaid(null);
        }}
        onLeave={() => list.current?.focus()}
      />
      <ul ref={list} className="view-list" tabIndex={-1} aria-label={words.list}>
        {tours.map((tour) => (
          <TourRow
            key={tour.slug}
            tour={tour}
            isOther={tour.report !== report.id}
            onEdit={() => onEdit({ slug: tour.slug, step: tour.steps[0]?.id ?? null })}
            onPresent={() => present(tour)}
            onExport={() => save(tour)}
            onCopy={() => duplicate(tour)}
            onRemove={() => remove(tour)}
          />
        ))}
      </ul>
      {tours.length === 0 && <p className="tour-hint">{words.none}</p>}
      {ofReport.status === 'ready' && ofReport.data.length > 0 && (
        <section className="tours-report" aria-labelledby="tours-of-report">
          <h3 id="tours-of-report">{words.ofReport}</h3>
          <p className="tour-hint">{words.ofReportHint}</p>
          <ul>
            {ofReport.data.map((tour) => (
              <li key={tour.id}>
                <span>
                  <Localized text={tour.title} />{' '}
                  <span className="count">{words.steps(tour.steps.length)}</span>
                </span>
                <button type="button" className="button" onClick={() => void own(tour.id)}>
                  {words.own}
                  <span className="visually-hidden">
                    <Localized text={tour.title} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="views-hint">{words.whose}</p>
    </div>
  );
}
