import { loadFonts } from '../canvas/loadFonts.ts';
import { WORDS } from '../canvas/words.ts';
import { findReport, findSubject } from '../explorer/Library.ts';
import { loadFirstAnswers, type FirstAnswers } from '../explorer/loadFirstAnswers.ts';
import { findFocus } from '../explorer/readSteps.ts';
import { readOpened } from '../explorer/readOpened.ts';
import { markFirstTheme } from '../explorer/useTheme.ts';
import { hidesNothing } from '../graph/Hidden.ts';
import { en } from '../messages/en.ts';
import { markLanguage, type Language } from '../messages/Language.ts';
import { zh } from '../messages/zh.ts';
import { arrangeOverview, rememberArranged, type OverviewAsked } from './arrangeOverview.ts';
import { beginDrawing } from './CanvasArea.tsx';
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
  return [brand, overview, ...Object.values(WORDS[language].questions), ...names].join('');
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

/**
 * Brings together what the first screen shows before anything is rendered: what came piece by piece would be laid out, and
 * its map drawn, several times over. Resolves after a while without what is not there by then, and never rejects.
 */
export async function prepareFirst(): Promise<void> {
  const opened = readOpened();
  const { moment, language, theme } = opened;
  markLanguage(language);
  markFirstTheme(theme);
  const answers = loadFirstAnswers(findFocus(moment.steps) === null);
  const made = answers.then(async (each) => {
    const words = listWords(each, language);
    const needed = [loadFace(listHeads(each, language), 'serif'), loadFace(words, 'sans')];
    // They come while the map is arranged.
    arrangeFirst(each, opened);
    await Promise.all(needed);
    void loadFace(words, 'serif');
  });
  const waited = new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([Promise.allSettled([beginDrawing(), made]), waited]);
}
