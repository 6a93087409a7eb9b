import { describe, expect, it } from 'vitest';
import type { Box, LineRelation } from '../../../../client/graph/model.ts';
import { touches } from '../../../../client/graph/network/BoxGrid.ts';
import { toHeadingBox } from '../../../../client/graph/network/headings.ts';
import { toNetworkLayout } from '../../../../client/graph/network/layoutNetwork.ts';
import {
  LABEL_SIZE,
  toMarkSize,
  toStepZoom,
  toZoomStep,
} from '../../../../client/graph/network/markSize.ts';
import { placeLabels } from '../../../../client/graph/network/placeLabels.ts';
import { toLabelTexts, type LabelTexts } from '../../../../client/graph/network/toLabelTexts.ts';
import { toNetworkInput } from '../../../../client/graph/network/toNetworkInput.ts';
import {
  toNetworkView,
  type NetworkOptions,
} from '../../../../client/graph/network/toNetworkView.ts';
import { toFieldCamera, toWholeCamera } from '../../../../client/canvas/network/networkCamera.ts';
import { countInView } from '../../../../client/canvas/network/toShownLabels.ts';
import type { Selection } from '../../../../client/graph/Selection.ts';
import type { Language } from '../../../../client/graph/Terms.ts';
import { SAMPLE_TERMS } from '../sample.ts';
import { REAL_DATA, REAL_SECTIONS } from './realGraph.ts';

const INPUT = toNetworkInput(REAL_DATA, REAL_SECTIONS);
const LAYOUT = toNetworkLayout(INPUT);
const OPTIONS: NetworkOptions = {
  terms: SAMPLE_TERMS,
  showImplied: false,
  selection: null,
  moved: [],
  namesOf: (id) => [`二（一） 领域 ${id.split('.').slice(1).join('.')}`, '二（一）'],
};
const VIEW = toNetworkView(REAL_DATA, INPUT, LAYOUT, OPTIONS);
/** What a page of 1440 × 900 leaves for the map. */
const FRAME = { width: 792, height: 760, top: 0 };

const toTexts = (language: Language) =>
  new Map([...REAL_DATA.entities.values()].map((one) => [one.id, toLabelTexts(one, language)]));
const TEXTS = { zh: toTexts('zh'), en: toTexts('en') };

const findTouching = (boxes: readonly (Box & { name: string })[]): string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => touches(a, b))
      .map((b) => `${a.name} and ${b.name}`),
  );

describe('names on the network', () => {
  const zooms = [0.7, 0.8, 1, 1.7, 2.5, 4].map((zoom) => toStepZoom(toZoomStep(zoom)));

  it.each(zooms.flatMap((zoom) => [['zh', zoom] as const, ['en', zoom] as const]))(
    'touch neither each other nor a mark or heading: %s at %d',
    (language, zoom) => {
      const labels = [...placeLabels(VIEW, TEXTS[language], zoom)];
      const size = toMarkSize(zoom) / zoom;
      const names = labels.map(([name, box]) => ({ name, ...box }));
      expect(names.length).toBeGreaterThan(5);
      expect(findTouching(names)).toEqual([]);
      const others = [
        ...VIEW.marks.map(({ id, x, y }) => ({ name: id, x, y, width: size, height: size })),
        ...VIEW.fields.map((field) => ({ name: field.id, ...toHeadingBox(field, zoom) })),
      ];
      const touching = names.flatMap((name) =>
        others.filter((other) => touches(name, other)).map((other) => `${name.name} ${other.name}`),
      );
      expect(touching).toEqual([]);
    },
  );

  it.each(['zh', 'en'] as const)(
    'are at least 60 on a page of 1440 × 900, never smaller than 11 px: %s',
    (language) => {
      const camera = toWholeCamera(VIEW, FRAME);
      const zoom = toStepZoom(toZoomStep(camera.zoom));
      const labels = placeLabels(VIEW, TEXTS[language], zoom);
      expect(countInView(labels, camera, FRAME)).toBeGreaterThanOrEqual(60);
      // Text is set for the beginning of a step; until the next it grows with the zoom.
      expect((LABEL_SIZE / zoom) * camera.zoom).toBeGreaterThanOrEqual(11);
    },
  );

  it.each(['zh', 'en'] as const)('are all of a field on zooming into it: %s', (language) => {
    for (const field of VIEW.fields) {
      const { zoom } = toFieldCamera(VIEW, TEXTS[language], field.id, FRAME)!;
      const labels = placeLabels(VIEW, TEXTS[language], toStepZoom(toZoomStep(zoom)));
      expect(field.members.filter((id) => !labels.has(id))).toEqual([]);
    }
  });

  it('come by stated relations: of the ten that have most, at least nine are named', () => {
    const labels = placeLabels(VIEW, TEXTS.zh, toStepZoom(toZoomStep(0.93)));
    const main = VIEW.marks.toSorted((a, b) => b.weight - a.weight).slice(0, 10);
    expect(main.filter(({ id }) => labels.has(id)).length).toBeGreaterThanOrEqual(9);
  });

  it('go to the main one where there is room for one alone, or to the one that is asked for', () => {
    const toMark = (id: string, weight: number, x: number) => ({
      ...VIEW.marks[0]!,
      id,
      weight,
      x,
      y: 15,
    });
    // In a field so low and narrow that a name fits between the two marks alone.
    const field = {
      ...VIEW.fields[0]!,
      names: [],
      cell: { left: 0, top: 0, width: 140, height: 30 },
    };
    const network = { marks: [toMark('lesser', 1, 10), toMark('main', 2, 130)], fields: [field] };
    const text: LabelTexts = [{ lines: ['名称有七个汉字'], width: 84, height: 15 }];
    const texts = new Map([
      ['lesser', text],
      ['main', text],
    ]);
    expect([...placeLabels(network, texts, 1).keys()]).toEqual(['main']);
    expect([...placeLabels(network, texts, 1, ['lesser']).keys()]).toEqual(['lesser']);
  });
});

describe('the view of the network', () => {
  it('stands what was dragged where it was dragged to, and nothing else elsewhere', () => {
    const [one, two] = VIEW.marks;
    const view = toNetworkView(REAL_DATA, INPUT, LAYOUT, {
      ...OPTIONS,
      moved: [
        { id: two!.id, x: -77, y: 1234 },
        { id: 'no-such-entity', x: 0, y: 0 },
      ],
    });
    expect(view.marks).toHaveLength(VIEW.marks.length);
    expect(view.marks[0]).toEqual(one);
    expect(view.marks[1]).toMatchObject({ id: two!.id, x: -77, y: 1234 });
    expect(view.marks.slice(2)).toEqual(VIEW.marks.slice(2));
  });

  it('folds implied relations, but for one that is selected, and counts them', () => {
    const implied = [...REAL_DATA.relations.values()].filter(({ agent }) => agent === 'IMPLIED');
    expect(VIEW.lines.some((line) => line.implied)).toBe(false);
    expect(VIEW.folded).toBe(implied.length);
    const all = toNetworkView(REAL_DATA, INPUT, LAYOUT, { ...OPTIONS, showImplied: true });
    expect(all.lines).toHaveLength(REAL_DATA.relations.size);
    expect(all.folded).toBe(0);
    const [{ id, source }] = implied as [LineRelation];
    const toOwn = (selection: Selection) =>
      toNetworkView(REAL_DATA, INPUT, LAYOUT, { ...OPTIONS, selection });
    expect(toOwn({ type: 'entity', id: source.id }).lines).toEqual(VIEW.lines);
    const own = toOwn({ type: 'relation', id });
    expect(own.lines.filter((line) => line.implied).map((line) => line.id)).toEqual([id]);
    expect(own.folded).toBe(implied.length - 1);
  });

  it('leaves the place of what is filtered away empty', () => {
    const [gone] = VIEW.marks;
    const entities = new Map(REAL_DATA.entities);
    entities.delete(gone!.id);
    const view = toNetworkView({ ...REAL_DATA, entities }, INPUT, LAYOUT, OPTIONS);
    expect(view.marks).toEqual(VIEW.marks.slice(1));
    expect(view.lines.some(({ from, to }) => from === gone!.id || to === gone!.id)).toBe(false);
  });
});
