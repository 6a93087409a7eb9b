import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutSlide, toGlyphBox } from '../../../../client/graph/slides/layoutSlide.ts';
import { overlaps, toStretches } from '../../../../client/graph/slides/placeSlideWords.ts';
import type { Rect, SlideInput, SlideScene } from '../../../../client/graph/slides/SlideScene.ts';
import { DRAWING, LEAST_TEXT } from '../../../../client/graph/slides/slideSizes.ts';
import type { CardEntity, EntityKind, LineRelation } from '../../../../client/graph/model.ts';
import { RELATION_TYPES } from '../../../../client/graph/relationTypes.ts';

const KINDS: readonly EntityKind[] = ['BODY', 'MECHANISM', 'INITIATIVE', 'OUTCOME'];
const NAMES = [
  { zh: '区法院', en: 'District Court' },
  { zh: '府院联动机制', en: 'Government–court linkage mechanism' },
  {
    zh: '区行政机关负责人出庭应诉工作指引',
    en: 'Guidelines for heads of agencies appearing in court',
  },
  {
    zh: '“非诉讼多元解纷工作站”（黄台岗等乡镇街道）',
    en: 'Non-litigation diversified dispute resolution workstations in Huangtaigang and other townships',
  },
  { zh: '41000余人', en: 'Over 41,000 people' },
];
const WORDS = [
  { zh: '参与', en: 'takes part in' },
  { zh: '协同', en: 'coordinates with' },
  { zh: '认可', en: 'recognised by' },
];

const toEntity = (at: number, kind: EntityKind, name: number): CardEntity =>
  ({
    __typename: kind === 'OUTCOME' ? 'Outcome' : 'Body',
    id: `r.e${at}`,
    kind,
    collective: false,
    category: { id: 'a.b' },
    name: NAMES[name] ?? { zh: '名', en: 'Name' },
    section: { id: 'r.1' },
    degree: { total: 1, implied: 0 },
    ...(kind === 'OUTCOME' ? { measure: { value: 41000, raw: '41000', unit: '人' } } : {}),
  }) as CardEntity;

const relationTypes: SlideInput['relationTypes'] = RELATION_TYPES.map((id, at) => ({
  id,
  name: WORDS[at % 3] ?? { zh: '', en: '' },
  inverse: { zh: '', en: '' },
  symmetric: id === 'COORDINATES_WITH' || id === 'CONNECTS',
}));

const inputs = (most: number): fc.Arbitrary<SlideInput> =>
  fc
    .record({
      entities: fc.array(fc.record({ kind: fc.constantFrom(...KINDS), name: fc.nat(4) }), {
        minLength: 1,
        maxLength: most,
      }),
      ties: fc.array(
        fc.record({
          source: fc.nat(),
          target: fc.nat(),
          type: fc.nat(13),
          basis: fc.constantFrom('STATED' as const, 'JUXTAPOSED' as const, 'INFERRED' as const),
          implied: fc.boolean(),
        }),
        { maxLength: most + 4 },
      ),
      focus: fc.array(fc.nat(), { maxLength: 3 }),
      layout: fc.constantFrom('fields', 'lanes', 'network', 'roles', null),
      places: fc.array(
        fc.record({
          at: fc.nat(),
          column: fc.integer({ min: 1, max: 4 }),
          row: fc.integer({ min: 2, max: 18 }),
        }),
        { maxLength: 4 },
      ),
      language: fc.constantFrom('zh' as const, 'en' as const),
    })
    .map(({ entities, ties, focus, layout, places, language }) => {
      const some = entities.map(({ kind, name }, at) => toEntity(at, kind, name));
      const idAt = (at: number): string => some[at % some.length]?.id ?? '';
      const byId = new Map<string, LineRelation>();
      for (const tie of ties) {
        const type = RELATION_TYPES[tie.type] ?? 'USES';
        const relation = {
          id: `${idAt(tie.source)}~${type}~${idAt(tie.target)}`,
          type,
          basis: tie.basis,
          agent: tie.implied ? ('IMPLIED' as const) : null,
          verb: null,
          source: { id: idAt(tie.source) },
          target: { id: idAt(tie.target) },
        };
        if (relation.source.id !== relation.target.id) byId.set(relation.id, relation);
      }
      return {
        entities: some,
        relations: [...byId.values()],
        focus: [...new Set(focus.map(idAt))],
        layout,
        places: [
          ...new Map(
            places.map(({ at, column, row }) => [idAt(at), { id: idAt(at), column, row: row / 2 }]),
          ).values(),
        ],
        former: new Set<string>(),
        language,
        relationTypes,
        kindNames: new Map(KINDS.map((kind) => [kind, language === 'zh' ? '机构' : 'Initiatives'])),
      };
    });

/** All that holds text or a glyph, with a name to tell it by. */
const toBoxes = (scene: SlideScene): [string, Rect][] => [
  ...scene.nodes.flatMap((node): [string, Rect][] => [
    [`glyph ${node.id}`, toGlyphBox(node)],
    [`label ${node.id}`, node.labelBox],
  ]),
  ...scene.edges.flatMap((edge): [string, Rect][] =>
    edge.wordBox ? [[`word ${edge.id}`, edge.wordBox]] : [],
  ),
  ...scene.more.map(({ box, text }): [string, Rect] => [`more ${text.text}`, box]),
];

const shrink = (box: Rect): Rect => ({
  left: box.left + 1,
  right: box.right - 1,
  top: box.top + 1,
  bottom: box.bottom - 1,
});

/** What is wrong with a picture, in words. */
function listFaults(scene: SlideScene): string[] {
  const boxes = toBoxes(scene);
  const faults: string[] = [];
  boxes.forEach(([name, box], at) => {
    if (box.left < DRAWING.left - 1 || box.right > DRAWING.right + 1)
      faults.push(`${name} stands out at a side`);
    if (box.top < DRAWING.top - 1 || box.bottom > DRAWING.bottom + 1)
      faults.push(`${name} stands out above or below`);
    for (const [other, its] of boxes.slice(at + 1))
      if (overlaps(shrink(box), shrink(its))) faults.push(`${name} lies on ${other}`);
    for (const { id, points } of scene.edges)
      for (const stretch of toStretches(points))
        if (overlaps(shrink(box), stretch)) faults.push(`${id} crosses ${name}`);
  });
  for (const { id, points } of scene.edges)
    for (const { x, y } of points)
      if (x < DRAWING.left || x > DRAWING.right || y < DRAWING.top || y > DRAWING.bottom)
        faults.push(`${id} leaves the frame`);
  const texts = [
    ...scene.nodes.flatMap(({ label }) => label),
    ...scene.edges.flatMap(({ word }) => word),
    ...scene.heads,
    ...scene.more.map(({ text }) => text),
  ];
  for (const { text, size } of texts) if (size < LEAST_TEXT) faults.push(`“${text}” is too small`);
  return faults;
}

export { inputs, listFaults };

describe('a slide’s picture', () => {
  it('holds up to nine entities with nothing on anything else, in its frame, in legible sizes', () => {
    fc.assert(
      fc.property(inputs(9), (input) => {
        const scene = layoutSlide(input);
        expect(listFaults(scene)).toEqual([]);
        expect(scene.nodes.length + scene.leftOut.length).toBe(input.entities.length);
      }),
      { numRuns: 400 },
    );
  });

  it('holds forty as well: smaller, and counting those that there is no room for', () => {
    fc.assert(
      fc.property(inputs(40), (input) => {
        const scene = layoutSlide(input);
        expect(listFaults(scene)).toEqual([]);
        expect(scene.nodes.length + scene.leftOut.length).toBe(input.entities.length);
        const counted = scene.more.reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(scene.leftOut.length);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(inputs(12), (input) => {
        expect(layoutSlide(input)).toEqual(layoutSlide(input));
      }),
      { numRuns: 50 },
    );
  });
});
