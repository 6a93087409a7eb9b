import { useState, type ReactNode } from 'react';
import type { TourGround } from '../../graph-seed/check/checkTour.ts';
import type { ReportOutline } from '../explorer/Library.ts';
import { tourStore } from '../explorer/tours/browserTours.ts';
import {
  isSameTour,
  listMissing,
  MOST_STEPS,
  MOST_TOURS,
  toFreeSlug,
  type MyTour,
} from '../explorer/tours/MyTour.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { FileButton } from '../parts/FileButton.tsx';
import { FileReport } from '../parts/FileReport.tsx';
import { forgetHistory } from './editKept.ts';
import { sayProblem } from './file/translateProblem.ts';
import {
  readImport,
  toChoices,
  type ImportChoices,
  type ImportedFile,
  type ImportFault,
} from './readImport.ts';
import { requestGround } from './requestGround.ts';
import { useTourTitle } from './useTourTitle.ts';
import { useTourWords } from './useTourWords.ts';

/** More are counted, not listed. */
const MOST_LISTED = 60;

/** How far an import has come. */
type Import =
  | { at: 'failed'; fault: ImportFault }
  /** Its report is not in the graph. */
  | { at: 'report'; file: ImportedFile; choices: ImportChoices }
  /** Some steps have faults: all of them, or those without? */
  | { at: 'steps'; choices: ImportChoices }
  /** The slug is taken by another tour. */
  | { at: 'taken'; choices: ImportChoices; tour: MyTour; former: MyTour; left: readonly number[] }
  | {
      at: 'done';
      choices: ImportChoices;
      said: string;
      undo: (() => void) | null;
      left: readonly number[];
    };

/** Numbers that follow each other as one range, both ends included. */
function toRanges(numbers: readonly number[]): [from: number, to: number][] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}

/** Imports the file of a tour: what of it can be taken, what is wrong with the rest, and nothing replaced unasked. */
export function TourImport({
  tours,
  aside,
  reports,
  revision,
  heading,
  onKept,
  onLeave,
}: {
  tours: readonly MyTour[];
  aside: readonly { slug: string }[];
  reports: readonly ReportOutline[];
  revision: string;
  heading: ReactNode;
  onKept: (slug: string) => void;
  onLeave: () => void;
}): ReactNode {
  const words = useTourWords();
  const { language } = useWords();
  const toTitle = useTourTitle();
  const [state, setState] = useState<Import | null>(null);
  const taken = new Set([...tours, ...aside].map(({ slug }) => slug));
  const close = (): void => {
    setState(null);
    onLeave();
  };

  const keep = (
    choices: ImportChoices,
    tour: MyTour,
    left: readonly number[],
    former: MyTour | null,
  ): void => {
    const isNew = former === null;
    const outcome = tourStore.put(tour);
    if (outcome === 'many') {
      setState({ at: 'done', choices, said: words.many(MOST_TOURS), undo: null, left: [] });
      return;
    }
    onKept(tour.slug);
    const title = toTitle(tour);
    const undo = (): void => {
      if (former) tourStore.put(former);
      else {
        tourStore.remove(tour.slug);
        forgetHistory(tour.slug);
      }
      close();
    };
    const said = isNew ? words.imported(title, tour.steps.length) : words.replaced(title);
    setState({ at: 'done', choices, said, undo, left });
  };
  const take = (choices: ImportChoices, chosen: MyTour, left: readonly number[]): void => {
    const tour = { ...chosen, made: new Date().toISOString(), revision };
    const former = tours.find(({ slug }) => slug === tour.slug);
    if (!former) {
      const slug = toFreeSlug(tour.slug, taken, 'tour');
      keep(choices, { ...tour, slug }, left, null);
    } else if (isSameTour(former, tour))
      setState({ at: 'done', choices, said: words.known, undo: null, left });
    else setState({ at: 'taken', choices, tour, former, left });
  };
  const go = (choices: ImportChoices): void => {
    if (choices.problems.length === 0 && choices.lost.length === 0) take(choices, choices.all, []);
    else setState({ at: 'steps', choices });
  };
  const check = async (file: ImportedFile, report: string): Promise<void> => {
    let ground: TourGround | null = null;
    try {
      ground = await requestGround(report, new AbortController().signal);
    } catch {
      // What cannot be held against the graph now is held against it in the editor, once the server answers.
    }
    const choices = toChoices(file, ground);
    if (choices) go(choices);
  };
  const importFrom = async (chosen: File): Promise<void> => {
    const read = await readImport(chosen);
    if ('fault' in read) {
      setState({ at: 'failed', fault: read.fault });
      return;
    }
    const { file } = read;
    if (reports.some(({ id }) => id === file.report)) {
      await check(file, file.report);
      return;
    }
    const choices = toChoices(file, null);
    if (choices) setState({ at: 'report', file, choices });
  };

  const problems =
    state === null ? [] : state.at === 'failed' ? state.fault.problems : state.choices.problems;
  const listed = state?.at === 'report' ? [] : problems.slice(0, MOST_LISTED);
  const choices = state === null || state.at === 'failed' ? null : state.choices;
  const title =
    state === null
      ? ''
      : state.at === 'failed'
        ? words.nothingImported
        : state.at === 'done'
          ? state.said
          : words.notYet(toTitle(state.choices.all), state.choices.steps);
  const nameSteps = (steps: readonly number[]): string =>
    toRanges(steps)
      .map(([from, to]) => words.inSteps(from, to))
      .join(language === 'zh' ? '、' : ', ');
  const missing = state?.at === 'done' && choices ? listMissing(choices.all).length : 0;
  return (
    <>
      <div className="views-head">
        {heading}
        <FileButton
          label={words.importFile}
          chooseLabel={words.chooseFile}
          accept=".yaml,.yml,application/yaml,text/yaml"
          onChoose={(file) => void importFrom(file)}
        />
      </div>
      {state && (
        <FileReport
          key={`${state.at} ${title}`}
          label={words.importFile}
          title={title}
          file={
            state.at === 'failed'
              ? {
                  said:
                    state.fault.type === 'large'
                      ? words.fileFaults.large(state.fault.found)
                      : words.fileFaults[state.fault.type],
                  found: state.fault.type === 'large' ? '' : state.fault.found,
                }
              : null
          }
          faults={listed.map((problem, at) => ({
            at,
            place: [
              ...(problem.step === null ? [] : [words.inStep(problem.step + 1)]),
              words.at(problem.line),
            ].join(' · '),
            said: sayProblem(problem, language),
            found: '',
          }))}
          faultsTitle={words.problems(problems.length)}
          faultsLeft={
            problems.length > listed.length
              ? words.problemsLeft(problems.length - listed.length)
              : null
          }
          closeLabel={words.closeReport}
          onUndo={state.at === 'done' ? state.undo : null}
          onClose={close}
        >
          {state.at === 'report' && (
            <>
              <p>
                {words.otherReportFile(
                  state.file.report,
                  reports.map(({ id }) => id).join(language === 'zh' ? '、' : ', '),
                )}
              </p>
              <div className="tour-ways">
                {reports.map(({ id }) => (
                  <button
                    key={id}
                    type="button"
                    className="button"
                    onClick={() => void check(state.file, id)}
                  >
                    {words.asReport(id)}
                  </button>
                ))}
                <button
                  type="button"
                  className="button"
                  onClick={() => take(state.choices, state.choices.all, state.choices.lost)}
                >
                  {words.keepUnchecked}
                </button>
                <button type="button" className="button" onClick={close}>
                  {words.takeNone}
                </button>
              </div>
            </>
          )}
          {state.at === 'steps' && (
            <>
              {state.choices.steps > MOST_STEPS && (
                <p>{words.tooManySteps(state.choices.steps, MOST_STEPS)}</p>
              )}
              {!state.choices.sound && state.choices.faulty.length > 0 && (
                <p>{words.noSoundSteps}</p>
              )}
              <div className="tour-ways">
                <button
                  type="button"
                  className="button"
                  onClick={() => take(state.choices, state.choices.all, state.choices.lost)}
                >
                  {words.takeAll(state.choices.all.steps.length)}
                </button>
                {state.choices.sound && (
                  <button
                    type="button"
                    className="button"
                    onClick={() => {
                      const { sound, faulty, lost } = state.choices;
                      const left = [...new Set([...faulty, ...lost])].toSorted((a, b) => a - b);
                      if (sound) take(state.choices, sound, left);
                    }}
                  >
                    {words.takeSound(state.choices.sound.steps.length)}
                  </button>
                )}
                <button type="button" className="button" onClick={close}>
                  {words.takeNone}
                </button>
              </div>
            </>
          )}
          {state.at === 'taken' && (
            <>
              <p>{words.taken(state.former.slug)}</p>
              <div className="tour-ways">
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    const slug = toFreeSlug(state.tour.slug, taken, 'tour');
                    keep(state.choices, { ...state.tour, slug }, state.left, null);
                  }}
                >
                  {words.keepBoth(toFreeSlug(state.tour.slug, taken, 'tour'))}
                </button>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    const { tour, former, left } = state;
                    keep(state.choices, { ...tour, made: former.made }, left, former);
                  }}
                >
                  {words.replaceIt}
                </button>
                <button type="button" className="button" onClick={close}>
                  {words.takeNone}
                </button>
              </div>
            </>
          )}
          {state.at === 'done' && state.left.length > 0 && (
            <p>{words.leftOut(nameSteps(state.left))}</p>
          )}
          {missing > 0 && state.at === 'done' && state.undo && <p>{words.missing(missing)}</p>}
        </FileReport>
      )}
    </>
  );
}
