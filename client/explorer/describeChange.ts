import { FACETS, hidesNothing, type Facet, type Hidden } from '../graph/Hidden.ts';
import type { GroupKey } from '../graph/model.ts';
import type { Selection } from '../graph/Selection.ts';
import type { Messages } from '../messages/zh.ts';
import { describeSteps } from './describeSteps.ts';
import {
  listSelected,
  type Arrangement,
  type EntityList,
  type Moment,
  type Screen,
} from './Moment.ts';

/** What a sentence about a change is made with; an id that nothing is known of stands for itself. */
export interface ChangeWords {
  m: Messages['explore']['change'];
  nameOf: (entity: string) => string;
  /** A relation type as its entity reads it. */
  readingOf: (group: GroupKey) => string;
  /** A value of a facet, or what a list is of. */
  termOf: (facet: Facet, id: string) => string;
  arrangementOf: (arrangement: Arrangement) => string;
  screenOf: (screen: Screen) => string;
}

const LIST_FACETS = { section: 'sections', category: 'categories', kind: 'kinds' } as const;

/** A relation's id is `<source>~<TYPE>~<target without its report>`. */
function describeRelation(id: string, { m, nameOf, termOf }: ChangeWords): string {
  const [source = id, type, target] = id.split('~');
  if (type === undefined || target === undefined) return id;
  const report = source.includes('.') ? `${source.slice(0, source.indexOf('.'))}.` : '';
  return m.relation(nameOf(source), termOf('types', type), nameOf(report + target));
}

export function describeSelection(
  selection: Selection | null,
  selected: readonly string[],
  words: ChangeWords,
): string {
  const { m, nameOf } = words;
  if (!selection) return m.deselect;
  if (selected.length > 1) return m.selectSeveral(selected.length);
  if (selection.type === 'entity') return m.select(nameOf(selection.id));
  if (selection.type === 'passage') return m.selectPassage(selection.quote ?? selection.id);
  return m.select(describeRelation(selection.id, words));
}

function describeHidden(before: Hidden, after: Hidden, { m, termOf }: ChangeWords): string {
  if (hidesNothing(after)) return m.unfilterAll;
  const only = (a: Hidden, b: Hidden): string[] =>
    FACETS.flatMap((facet) =>
      (a[facet] as readonly string[])
        .filter((id) => !(b[facet] as readonly string[]).includes(id))
        .map((id) => termOf(facet, id)),
    );
  const gone = only(after, before);
  const back = only(before, after);
  if (gone.length > 0 && back.length > 0) return m.refilter;
  return gone.length > 0 ? m.filter(gone.join(m.and)) : m.unfilter(back.join(m.and));
}

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

function describePaths(
  before: Moment['paths'],
  after: Moment['paths'],
  words: ChangeWords,
): string {
  if (!after) return words.m.leavePaths;
  const isSame = before?.from === after.from && before.to === after.to;
  if (isSame) return words.m.way(after.at + 1);
  return words.m.paths(words.nameOf(after.from), words.nameOf(after.to));
}

function describeMatrix(
  before: Moment['matrix'],
  after: Moment['matrix'],
  words: ChangeWords,
): string {
  const { m } = words;
  const isSame = (field: keyof Moment['matrix']): boolean => !differ(before[field], after[field]);
  if (after.compare && !isSame('compare')) {
    const [one, other] = after.compare;
    return m.compare(words.nameOf(one), words.nameOf(other));
  }
  if (!isSame('compare')) return m.leaveCompare;
  if (!isSame('rows') || !isSame('columns')) return m.matrix;
  if (!isSame('cell')) return after.cell ? m.cell : m.leaveCell;
  return isSame('order') ? m.matrix : m.orderMatrix;
}

export function describeList(list: EntityList | null, { m, termOf }: ChangeWords): string {
  return list ? m.list(termOf(LIST_FACETS[list.type], list.id)) : m.closeList;
}

/** The entity that was dragged in the network; ids of those put back where they were, too. */
function findMoved(before: Moment['moved'], after: Moment['moved']): string {
  const one = after.find((place) =>
    differ(
      place,
      before.find(({ id }) => id === place.id),
    ),
  );
  return (one ?? before.find(({ id }) => !after.some((place) => place.id === id)))?.id ?? '';
}

/**
 * What was done between two neighbouring moments, in one sentence; empty where they are equal. Where several things
 * changed at once, the sentence is about what led to the others: opening an entity also selects it.
 */
export function describeChange(before: Moment, after: Moment, words: ChangeWords): string {
  const { m } = words;
  const has = (field: keyof Moment): boolean => differ(before[field], after[field]);
  if (has('handout') && after.handout) return m.handout;
  if (after.screen === 'present' && (has('screen') || has('tour') || has('handout')))
    return after.tour ? m.slide(after.tour.at + 1) : words.screenOf('present');
  if (has('back') && after.back) return m.lookAround(after.back.at + 1);
  if (has('tour') && (after.tour || !has('steps')))
    return after.tour ? m.tour(after.tour.at + 1) : m.leaveTour;
  if (has('paths') && (after.paths || !has('steps')))
    return describePaths(before.paths, after.paths, words);
  if (has('picture') && (after.picture.length > 0 || !has('steps')))
    return after.picture.length > 0 ? m.picture(after.picture.length) : m.leavePicture;
  if (differ(before.matrix.compare, after.matrix.compare) && after.matrix.compare)
    return describeMatrix(before.matrix, after.matrix, words);
  if (has('screen') && !has('steps')) return m.screen(words.screenOf(after.screen));
  if (has('reader')) return m.reader;
  if (has('matrix')) return describeMatrix(before.matrix, after.matrix, words);
  if (has('table')) return m.table;
  if (has('arrangement')) return m.arrange(words.arrangementOf(after.arrangement));
  if (has('field') && after.field !== null) return m.field(words.termOf('sections', after.field));
  if (has('steps')) return describeSteps(before.steps, after.steps, words);
  if (has('back')) return m.leaveShow;
  if (has('field')) return m.closeField;
  if (has('moved')) return m.move(words.nameOf(findMoved(before.moved, after.moved)));
  if (has('hidden')) return describeHidden(before.hidden, after.hidden, words);
  if (has('showImplied')) return after.showImplied ? m.unfold : m.fold;
  if (has('list') && (after.list || !has('selection'))) return describeList(after.list, words);
  if (has('selection') || has('also'))
    return describeSelection(after.selection, listSelected(after), words);
  return '';
}
