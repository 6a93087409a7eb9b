import { getRelationTerm } from '../Terms.ts';
import { fitSlide } from './fitSlide.ts';
import { orderItems } from './orderItems.ts';
import { centreRows, placeColumns, placeRows } from './placeItems.ts';
import { orderColumns, planSlide, toItemNeighbours } from './planSlide.ts';
import { placeSlideWords } from './placeSlideWords.ts';
import { routeWays } from './routeWays.ts';
import type { Rect, SlideInput, SlideNode, SlideScene } from './SlideScene.ts';
import { DENSE, DRAWING, MORE_HEIGHT } from './slideSizes.ts';
import { toHeads, toLabel, toMore } from './toSlideTexts.ts';

const HEAD_HEIGHT = 52;

/** A step of a tour as a drawing: a function of the step, its language and the step before alone. */
export function layoutSlide(input: SlideInput, frame: Rect = DRAWING): SlideScene {
  if (input.entities.length === 0)
    return { nodes: [], edges: [], heads: [], more: [], leftOut: [] };
  const isHeaded = input.layout === 'lanes' && input.places.length === 0;
  const inner = isHeaded ? { ...frame, top: frame.top + HEAD_HEIGHT } : frame;
  const fitted = fitSlide(input, inner.bottom - inner.top);
  const { boxes, leftOut } = fitted;
  const plan = planSlide(fitted.columns, input.relations);
  const neighbours = toItemNeighbours(plan);
  const ordered = orderItems(plan.columns, orderColumns(plan), neighbours, input);
  const placed = placeColumns(fitted, frame);
  const yOf = centreRows(
    placeRows(ordered, neighbours, fitted, input, inner),
    fitted,
    input,
    inner,
  );

  const nodes = ordered.flat().flatMap((item): SlideNode[] => {
    const box = boxes.get(item.key);
    const x = placed[item.column]?.x ?? 0;
    const y = yOf.get(item.key) ?? 0;
    if (!box) return [];
    return [
      {
        id: item.key,
        kind: box.entity.kind,
        x,
        y,
        size: box.size,
        ring: box.ring,
        isFocus: box.isFocus,
        isNew: !input.former.has(item.key),
        ...toLabel(box, x, y),
      },
    ];
  });
  const more = toMore(fitted, placed, inner);
  const heads = isHeaded ? toHeads(fitted, input, placed, frame) : [];
  const routes = routeWays(plan.ways, {
    columns: placed,
    boxes,
    columnOf: new Map(ordered.flat().map(({ key, column }) => [key, column])),
    yOf,
    frame,
    floor: more.length > 0 ? inner.bottom - MORE_HEIGHT - DENSE.gap : inner.bottom,
  });
  const blocked = [
    ...nodes.flatMap((node) => [toGlyphBox(node), node.labelBox]),
    ...more.map(({ box }) => box),
  ];
  const drawn = plan.ways.map(({ relation }) => relation);
  const countLines = (id: string): number =>
    drawn.filter(({ source, target }) => source.id === id || target.id === id).length;
  const words = placeSlideWords(
    drawn.map((relation) => ({
      points: routes.get(relation.id) ?? [],
      word: getRelationWord(input, relation.type),
      // At the end of fewer lines a word is taken for no other line's.
      prefers: countLines(relation.source.id) <= countLines(relation.target.id) ? 'first' : 'last',
    })),
    blocked,
    frame,
  );
  const edges = drawn.map((relation, at) => ({
    id: relation.id,
    source: relation.source.id,
    target: relation.target.id,
    basis: relation.basis,
    points: routes.get(relation.id) ?? [],
    hasHead: !getRelationTerm(
      { kinds: [], categories: [], relationTypes: input.relationTypes },
      relation.type,
    ).symmetric,
    hasTail: relation.agent === 'IMPLIED',
    isNew: !input.former.has(relation.id),
    word: words[at]?.texts ?? [],
    wordBox: words[at]?.box ?? null,
  }));
  return { nodes, edges, heads, more, leftOut };
}

/** What a relation says, read from its source to its target. */
function getRelationWord(
  { relationTypes, language }: SlideInput,
  type: SlideInput['relations'][number]['type'],
): string {
  return getRelationTerm({ kinds: [], categories: [], relationTypes }, type).name[language];
}

export function toGlyphBox({ x, y, size, ring }: SlideNode): Rect {
  const half = Math.max(size / 2, ring);
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}
