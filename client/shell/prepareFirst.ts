import { loadFonts } from '../canvas/loadFonts.ts';
import { WORDS } from '../canvas/words.ts';
import { findReport, findSubject } from '../explorer/Library.ts';
import { loadFirstAnswers, type FirstAnswers } from '../explorer/loadFirstAnswers.ts';
import { findFocus } from '../explorer/readSteps.ts';
import { readOpened } from '../explorer/readOpened.ts';
import { markFirstTheme } from '../explorer/useTheme.ts';
import { whenPainted } from '../canvas/useFirstPaint.ts';
import { hidesNothing } from '../graph/Hidden.ts';
import { en } from '../messages/en.ts';
import { markLanguage, type Language } from '../messages/Language.ts';
import { zh } from '../messages/zh.ts';
import { arrangeOverview, rememberArranged, type OverviewAsked } from './arrangeOverview.ts';
import { beginDrawing } from './CanvasArea.tsx';
import { loadFirstFaces } from './loadFirstFaces.ts';
import { keepArranged, readArranged } from './keptArrangement.ts';
import { measureCanvasWidth } from './useCanvasWidth.ts';
import { measureLaneHeight } from './useLaneHeight.ts';

/** From then on a page that says what it waits for is better than none. */
const PATIENCE_MS = 800;

/** By then the map has long been painted. */
const KEEP_AFTER_MS = 1_000;

type Opened = ReturnType<typeof readOpened>;

/** The names that the page sets, and its own words; more than are seen at first, but hardly in more slices of a face. */
function listWords({ library, overview }: FirstAnswers, language: Language): string {
  const { ontology, reports } = library;
  const terms = [...ontology.kinds, ...ontology.categories];
  const outlines = reports.flatMap(({ title, sections }) => [
    title,
    ...sections.map((section) => section.title),
  ]);
  const own = Object.values({ zh, en }[language]).filter((each) => typeof each === 'string');
  const names = [...(overview?.entities.values() ?? []), ...terms].map(({ name }) => name);
  return [...own, ...[...names, ...outlines].map((text) => text[language])].join('');
}

/** What around the map is set in serifs. */
function listHeads({ library }: FirstAnswers, language: Language): string {
  const { brand, overview } = { zh, en }[language];
  const issuers = library.reports.map(({ issuer }) => issuer);
  const names = [...issuers, ...library.ontology.kinds].map(({ name }) => name[language]);
  return [
    '0123456789',
    brand,
    overview,
    ...Object.values(WORDS[language].questions),
    ...names,
  ].join('');
}

/** Loads the faces of a text, in a family that the style sheets have for the language at hand. */
async function loadFace(text: string, family: 'sans' | 'serif'): Promise<void> {
  const style = getComputedStyle(document.body);
  const stack = family === 'sans' ? style.fontFamily : style.getPropertyValue('--serif');
  await loadFonts(stack, [...new Set(text)].join(''), () => undefined);
}

/** Arranges the map that will be asked for first, where that is the whole graph. */
function arrangeFirst({ library, overview }: FirstAnswers, { moment, language }: Opened): void {
  const { screen, tour, picture, hidden, also } = moment;
  const { arrangement, showImplied, field, selection } = moment;
  const isMap = screen !== 'matrix' && tour === null && picture.length === 0;
  const report = findReport(library, findSubject(moment));
  if (!overview || !report || !isMap || !hidesNothing(hidden) || also.length > 0) return;
  const asked: OverviewAsked = {
    arrangement,
    showImplied,
    field,
    selection,
    language,
    report,
    terms: library.ontology,
    width: measureCanvasWidth(),
    height: measureLaneHeight(false),
  };
  const origin = { script: import.meta.url, revision: library.graph.revision, asked };
  const kept = readArranged(origin, overview);
  const view = kept ?? arrangeOverview(overview, asked);
  if (kept) rememberArranged(overview, asked, kept);
  else if (view) setTimeout(() => keepArranged(origin, view), KEEP_AFTER_MS);
}

/** What the first screen is waited for with; both resolve after a while without what is not there by then. */
export interface First {
  /** It is known what is shown, and where on the map. */
  known: Promise<void>;
  /** And the faces that it is set in, and what draws it, are there. */
  set: Promise<void>;
}

/**
 * Brings together what the first screen shows before anything of it is laid out: what came piece by piece would be laid out,
 * and its map drawn, several times over.
 */
export function prepareFirst(): First {
  const opened = readOpened();
  const { moment, language, theme } = opened;
  markLanguage(language);
  markFirstTheme(theme);
  const waited = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
  const inTime = async (all: readonly Promise<unknown>[]): Promise<void> => {
    await Promise.race([Promise.allSettled(all), waited]);
  };
  const answers = loadFirstAnswers(findFocus(moment.steps) === null);
  const first = loadFirstFaces();
  const faces = answers.then(async (each) => {
    await first;
    const words = listWords(each, language);
    const needed = [loadFace(listHeads(each, language), 'serif'), loadFace(words, 'sans')];
    await Promise.all(needed);
  });
  // Its faces come while the map is arranged.
  const arranged = answers.then((each) => arrangeFirst(each, opened));
  const known = inTime([arranged]);
  // What stands beside the map, and says more than its names, comes after it.
  const around = answers.then(async (each) => {
    await whenPainted();
    await loadFace(listWords(each, language), 'serif');
  });
  // Whoever renders asks again, and says what is wrong.
  around.catch(() => undefined);
  return { known, set: inTime([arranged, faces, beginDrawing()]) };
}
