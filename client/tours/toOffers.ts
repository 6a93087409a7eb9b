import { MOST_SHOWN } from '../../graph-seed/check/checkStepPicture.ts';
import type { PassagePlace } from '../graph/passage.ts';
import { findEnds, listShown, type GroundIndex } from './groundIndex.ts';

/** What the page shows and what is selected of it; ids. */
export interface ShownView {
  /** Selected entities, the one that the panel shows first. */
  selected: readonly string[];
  /** The selected relation. */
  relation: string | null;
  /** The selected passage of a text. */
  passage: PassagePlace | null;
  entities: readonly string[];
  relations: readonly string[];
  /** Nothing has been opened: all of the report is shown. */
  isWhole: boolean;
}

/** What a step could be made of; slugs. */
export interface Offer {
  type: 'selection' | 'shown';
  /** To be shown besides the ends of relations. */
  entities: readonly string[];
  relations: readonly string[];
  focus: readonly string[];
  /** How many entities that would be. */
  count: number;
}

function toOffer(
  index: GroundIndex,
  type: Offer['type'],
  shown: Pick<Offer, 'entities' | 'relations' | 'focus'>,
): Offer {
  const ends = new Set(listShown(index, { ...shown, entities: [] }));
  return {
    type,
    ...shown,
    entities: shown.entities.filter((slug) => !ends.has(slug)),
    count: listShown(index, shown).length,
  };
}

const toSlugs = (index: GroundIndex, ids: readonly string[]): string[] =>
  ids.flatMap((id) => index.toSlug(id) ?? []);

/** Of a single entity, what joins it in the view; of several, what joins them; of a passage, what quotes it. */
function listSelectedRelations(index: GroundIndex, view: ShownView): string[] {
  const { passage, relation } = view;
  const drawn = new Set(toSlugs(index, view.relations));
  if (relation !== null)
    return toSlugs(index, [relation]).filter((slug) => index.relations.has(slug));
  if (passage)
    return [...index.relations]
      .filter(([, { evidence }]) =>
        evidence.some(({ start, end }) => start < passage.end && end > passage.start),
      )
      .map(([slug]) => slug);
  const selected = toSlugs(index, view.selected);
  const [only] = selected;
  if (only === undefined) return [];
  const joined = [...new Set(selected.flatMap((slug) => index.relationsOf.get(slug) ?? []))];
  if (selected.length > 1)
    return joined.filter((slug) => {
      const ends = findEnds(index, slug);
      return ends && selected.includes(ends.source) && selected.includes(ends.target);
    });
  return view.isWhole
    ? joined.filter((slug) => index.relations.get(slug)?.agent !== 'IMPLIED')
    : joined.filter((slug) => drawn.has(slug));
}

/** What a step can be made of, the selection first; none where there is nothing of this report. */
export function toOffers(index: GroundIndex, view: ShownView): Offer[] {
  const selected = toSlugs(index, view.selected).filter((slug) => index.entities.has(slug));
  const relations = listSelectedRelations(index, view);
  const ofSelection = toOffer(index, 'selection', {
    entities: selected,
    relations,
    focus: selected,
  });
  const all = toOffer(index, 'shown', {
    entities: toSlugs(index, view.entities).filter((slug) => index.entities.has(slug)),
    relations: toSlugs(index, view.relations).filter((slug) => index.relations.has(slug)),
    focus: selected,
  });
  return [ofSelection, all].filter(({ count }) => count > 0);
}

/** As many of the offer's relations, from the first, as have room on a slide. */
export function takeWhatFits(index: GroundIndex, { entities, relations }: Offer): string[] {
  const taken: string[] = [];
  for (const relation of relations) {
    const shown = listShown(index, { entities, relations: [...taken, relation] });
    if (shown.length <= MOST_SHOWN) taken.push(relation);
  }
  return taken;
}
