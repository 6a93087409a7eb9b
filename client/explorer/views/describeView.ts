import { FACETS } from '../../graph/Hidden.ts';
import type { Messages } from '../../messages/zh.ts';
import { describeList, describeSelection, type ChangeWords } from '../describeChange.ts';
import { listSelected, type Moment } from '../Moment.ts';
import { findFocus } from '../readSteps.ts';

const MOST_NAMED = 3;

export type ViewWords = ChangeWords & { messages: Messages };

/** What a view could be called: its centre, its ends, or what it is a picture of. */
export function toViewTitle(moment: Moment, words: ViewWords): string {
  const { messages, nameOf, termOf, arrangementOf, screenOf } = words;
  const { screen, tour, paths, picture, steps, field, arrangement } = moment;
  if (screen !== 'graph') return screenOf(screen);
  if (tour) return words.m.tour(tour.at + 1);
  if (paths) return messages.views.between(nameOf(paths.from), nameOf(paths.to));
  if (picture.length > 0) return words.m.picture(picture.length);
  const focus = findFocus(steps);
  if (focus !== null) return nameOf(focus);
  if (field !== null) return termOf('sections', field);
  return messages.views.whole(messages.overview, arrangementOf(arrangement));
}

function listFiltered({ hidden }: Moment, { messages, m, termOf }: ViewWords): string[] {
  const ids = FACETS.flatMap((facet) => hidden[facet].map((id) => ({ facet, id })));
  if (ids.length === 0) return [];
  const names = ids.slice(0, MOST_NAMED).map(({ facet, id }) => termOf(facet, id));
  const more = ids.length - names.length;
  return [m.filter(names.join(m.and)) + (more > 0 ? messages.andMore(more) : '')];
}

/** What a view shows, the main thing first. */
export function describeView(moment: Moment, words: ViewWords): string[] {
  const { messages, m } = words;
  const { steps, paths, tour, selection, list, moved, showImplied } = moment;
  const focus = findFocus(steps);
  const isExplored =
    focus !== null && moment.screen === 'graph' && !paths && !tour && moment.picture.length === 0;
  const further = isExplored ? steps.length - 1 : 0;
  const isOwn = selection === null || (selection.id === focus && moment.also.length === 0);
  return [
    isExplored ? m.open(toViewTitle(moment, words)) : toViewTitle(moment, words),
    ...(paths && paths.at > 0 ? [m.way(paths.at + 1)] : []),
    ...(further > 0 ? [messages.views.further(further)] : []),
    ...(isOwn ? [] : [describeSelection(selection, listSelected(moment), words)]),
    ...(list ? [describeList(list, words)] : []),
    ...listFiltered(moment, words),
    ...(showImplied ? [m.unfold] : []),
    ...(moved.length > 0 ? [messages.views.moved(moved.length)] : []),
  ];
}

/** The entities that `describeView` names. */
export function listNamed({ steps, paths, selection }: Moment): string[] {
  const [source = '', , target] = selection?.id.split('~') ?? [];
  const report = source.includes('.') ? `${source.slice(0, source.indexOf('.'))}.` : '';
  const relation = target === undefined ? '' : report + target;
  const ids = [findFocus(steps) ?? '', paths?.from ?? '', paths?.to ?? '', source, relation];
  return [...new Set(ids.filter((id) => id !== ''))];
}
