import { beforeAll, describe, expect, test } from 'vitest';
import { toCellId } from '../../../../client/graph/fields/FieldsLayer.ts';
import { toFieldsView, type FieldsOptions } from '../../../../client/graph/fields/toFieldsView.ts';
import { toRows } from '../../../../client/graph/fields/toRows.ts';
import { LANE_KINDS } from '../../../../client/graph/laneGeometry.ts';
import type { Box, PlacedEntity, View } from '../../../../client/graph/model.ts';
import { measureText } from '../../../../client/graph/measureText.ts';
import { CARD_STYLE, NOUN_SIZE } from '../../../../client/graph/toCardText.ts';
import { toFieldSections } from '../../../../client/parts/toFieldSections.ts';
import { readRealGraph, type RealGraph } from '../../../support/readRealGraph.ts';

let graph: RealGraph;
let base: Omit<FieldsOptions, 'language' | 'width' | 'height'>;

beforeAll(async () => {
  graph = await readRealGraph();
  base = {
    terms: graph.library.ontology,
    sections: toFieldSections(graph.library.reports[0]!.sections),
    showImplied: false,
    selection: null,
    field: null,
  };
});

const OPENED = 'wancheng-2025.2.3';
/** The canvas of windows 1440 and 1024 px wide and 600 to 1100 px high, and of a large one. */
const SIZES = [
  [792, 460],
  [792, 620],
  [792, 760],
  [792, 860],
  [792, 960],
  [608, 760],
  [1272, 940],
] as const;
const LANGUAGES = ['zh', 'en'] as const;
const CASES = LANGUAGES.flatMap((language) =>
  SIZES.flatMap(([width, height]) =>
    [false, true].flatMap((showImplied) =>
      [null, OPENED].map((field) => ({ language, width, height, showImplied, field })),
    ),
  ),
);

const toKey = ({ key, id }: PlacedEntity): string => key ?? id;

/** The card's glyph, and each of its lines. */
const listParts = (card: PlacedEntity): [string, Box][] => {
  const { textLeft, lineHeight, rowHeight, size } = CARD_STYLE;
  const left = card.x - card.width / 2;
  const inline = card.figureWidth ?? 0;
  const rows = [
    ...(card.figure !== null && inline === 0 ? [measureText(card.figure, size, 600)] : []),
    ...card.lines.map(
      (line) => inline + measureText(line, card.figure === null ? size : NOUN_SIZE),
    ),
  ];
  const glyph = { x: left + 7, y: card.y, width: 14, height: 14 };
  return [
    [`${toKey(card)} glyph`, glyph],
    ...rows.map((width, index): [string, Box] => [
      `${toKey(card)} ${index}`,
      {
        x: left + textLeft + width / 2,
        y: card.y - (rowHeight + (rows.length - 1) * lineHeight) / 2 + 10 + index * lineHeight,
        width,
        height: lineHeight,
      },
    ]),
  ];
};

/** All that is written, where it is written. */
const listLabels = ({ entities, lines, fields }: View): [string, Box][] => [
  ...entities.flatMap(listParts),
  ...lines.flatMap(({ id, word }) => (word ? [[`word ${id}`, word] as [string, Box]] : [])),
  ...fields!.rows.flatMap(({ id, label, note, lines: name, size }): [string, Box][] => {
    // A name is narrower than its column, and a note may stand behind it.
    const last = Math.max(...name.map((line) => line.length)) * size;
    const width = Math.min(label.width, note && note.y < label.y + label.height / 2 ? 0 : last);
    const box = { ...label, x: label.x - label.width / 2 + width / 2, width };
    return [[`name ${id}`, box], ...(note ? [[`note ${id}`, note] as [string, Box]] : [])];
  }),
  ...fields!.cells.flatMap(({ row, kind, more, dashes, bar }) => [
    ...(more ? [[`more ${toCellId(row, kind)}`, more] as [string, Box]] : []),
    ...(bar ? [[`bar ${toCellId(row, kind)}`, bar] as [string, Box]] : []),
    ...dashes.map((dash, index): [string, Box] => [`dash ${row} ${index}`, dash]),
  ]),
  ...fields!.tiers.map((tier): [string, Box] => [`tier ${tier.id}`, tier]),
];

const isApart = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 >= a.width + b.width || Math.abs(a.y - b.y) * 2 >= a.height + b.height;

describe.each(CASES)(
  'the fields, $language, $width × $height, implied $showImplied, open $field',
  (options) => {
    const draw = (): View => toFieldsView(graph.data, { ...base, ...options });

    test('no label touches another', () => {
      const labels = listLabels(draw());
      const touching = labels.flatMap(([name, a], index) =>
        labels
          .slice(index + 1)
          .flatMap(([other, b]) => (isApart(a, b) ? [] : [`${name} | ${other}`])),
      );
      expect(touching).toEqual([]);
    });

    test('is the same each time', () => {
      expect(draw()).toEqual(draw());
    });

    test('what each cell shows and what it counts besides make all that belongs there', () => {
      const { fields, entities } = draw();
      const idOf = new Map(entities.map((card) => [toKey(card), card.id]));
      const rows = toRows(graph.data, base.sections, options.showImplied);
      expect(fields!.rows.map(({ id }) => id)).toEqual(rows.map(({ section }) => section.id));
      for (const { row, kind, cards, more, bar, total } of fields!.cells) {
        const members = rows.find(({ section }) => section.id === row)!.members[kind];
        expect(total).toBe(members.length);
        const shown = new Set(cards.map((key) => idOf.get(key)!));
        const belonging = members.filter(({ id }) => shown.has(id)).length;
        if (bar) expect(cards).toEqual([]);
        else expect(belonging + (more?.count ?? 0), `${row} ${kind}`).toBe(total);
      }
    });

    test('every line is a relation of its two cards, and no two cards have more than one', () => {
      const { lines, relations, entities, fields } = draw();
      expect(relations).toEqual(lines.map(({ id }) => id));
      expect(new Set(relations).size).toBe(relations.length);
      const cards = new Map(entities.map((card) => [toKey(card), card]));
      const pairs = new Set<string>();
      for (const { id, from, to, points } of lines) {
        const { source, target, agent } = graph.data.relations.get(id)!;
        const [a, b] = [cards.get(from)!, cards.get(to)!];
        expect([source.id, target.id].sort()).toEqual([a.id, b.id].sort());
        if (!options.showImplied) expect(agent).not.toBe('IMPLIED');
        const pair = [from, to].sort().join(' ');
        expect(pairs.has(pair)).toBe(false);
        pairs.add(pair);
        const apart = Math.abs(LANE_KINDS.indexOf(a.kind) - LANE_KINDS.indexOf(b.kind));
        // On the first screen a line passes a lane only where nothing stands on its way.
        if (fields!.open === null && apart !== 1) {
          const between = entities.filter(
            ({ kind, chain }) =>
              chain === a.chain &&
              LANE_KINDS.indexOf(kind) > LANE_KINDS.indexOf(a.kind) &&
              LANE_KINDS.indexOf(kind) < LANE_KINDS.indexOf(b.kind),
          );
          expect([a.chain, between]).toEqual([b.chain, []]);
        }
        for (const { x, y } of points) expect(Number.isFinite(x + y)).toBe(true);
      }
    });

    test('nothing is cut: a card says its whole name, within its lane', () => {
      const { entities, lanes, fields } = draw();
      const tierKeys = new Set(fields!.tiers.flatMap(({ cards }) => cards));
      for (const card of entities) {
        const name = graph.data.entities.get(card.id)!.name[options.language];
        const letters = (text: string): string[] =>
          [...text.replace(/[\s，,、：:；;（()）〔〕]/gu, '')].sort();
        expect(letters([card.figure ?? '', ...card.lines].join(''))).toEqual(letters(name));
        const lane = lanes.find(({ kind }) => kind === card.kind)!;
        if (!tierKeys.has(toKey(card)))
          expect(card.x + card.width / 2).toBeLessThanOrEqual(lane.left + lane.width);
      }
    });
  },
);

describe('the fields', () => {
  test.each(LANGUAGES)('fit a window of 1440 × 900 at their own size (%s)', (language) => {
    const { fields, entities } = toFieldsView(graph.data, {
      ...base,
      language,
      width: 792,
      height: 760,
    });
    expect(fields!.height).toBeLessThanOrEqual(760);
    expect(fields!.width).toBeLessThanOrEqual(792);
    expect(new Set(entities.map(({ id }) => id)).size).toBeGreaterThan(30);
  });

  test('an opened field shows all that is in it, and lines that pass behind no card', () => {
    const { fields, entities, lines } = toFieldsView(graph.data, {
      ...base,
      language: 'zh',
      width: 792,
      height: 760,
      field: OPENED,
    });
    const row = fields!.rows.find(({ id }) => id === OPENED)!;
    expect(row.state).toBe('open');
    expect(new Set(entities.map(({ id }) => id)).size).toBe(row.count);
    for (const line of lines.filter(({ shape }) => shape === 'orthogonal')) {
      for (const [index, b] of line.points.slice(1).entries()) {
        const a = line.points[index]!;
        for (const card of entities) {
          if ([line.from, line.to].includes(toKey(card))) continue;
          const apart = isApart(card, {
            x: (a.x + b.x) / 2,
            y: (a.y + b.y) / 2,
            width: Math.abs(a.x - b.x),
            height: Math.abs(a.y - b.y),
          });
          expect(apart, `${line.id} ${card.id}`).toBe(true);
        }
      }
    }
  });

  test('unfolding supplied bodies fills dashes and moves nothing', () => {
    const options = { ...base, language: 'zh' as const, width: 792, height: 760 };
    const folded = toFieldsView(graph.data, options);
    const unfolded = toFieldsView(graph.data, { ...options, showImplied: true });
    const dashes = (view: View): number =>
      view.fields!.cells.reduce((sum, cell) => sum + cell.dashes.length, 0);
    expect(dashes(unfolded)).toBeLessThan(dashes(folded));
    const places = new Map(unfolded.entities.map((card) => [toKey(card), card.y]));
    for (const card of folded.entities) expect(places.get(toKey(card))).toBe(card.y);
    const supplied = unfolded.entities.filter(({ lines }) => lines[0]?.startsWith('〔'));
    expect(supplied.length).toBeGreaterThan(0);
    expect(folded.folded).toBe(
      unfolded.relations.filter((id) => graph.data.relations.get(id)!.agent === 'IMPLIED').length,
    );
  });

  test('the strip is there where there is room for it, and names bodies of every tier', () => {
    const options = { ...base, language: 'zh' as const, width: 792 };
    expect(toFieldsView(graph.data, { ...options, height: 779 }).fields!.tiers).toEqual([]);
    const { tiers } = toFieldsView(graph.data, { ...options, height: 780 }).fields!;
    expect(tiers).toHaveLength(8);
    for (const { cards, total, more } of tiers)
      expect(cards.length + (more?.count ?? 0)).toBe(total);
    const all = [...graph.data.entities.values()].filter(({ kind }) => kind === 'BODY');
    expect(tiers.reduce((sum, { total }) => sum + total, 0)).toBe(all.length);
  });

  test('an unknown field opens none', () => {
    const options = { ...base, language: 'zh' as const, width: 792, height: 760 };
    expect(toFieldsView(graph.data, { ...options, field: 'no.such' })).toEqual(
      toFieldsView(graph.data, options),
    );
  });

  test('a card of one row of text is as high as a row', () => {
    const { entities } = toFieldsView(graph.data, {
      ...base,
      language: 'zh',
      width: 1272,
      height: 940,
    });
    for (const { lines, figure, figureWidth, height } of entities) {
      const rows = lines.length + (figure !== null && figureWidth === undefined ? 1 : 0);
      expect(height).toBe(CARD_STYLE.rowHeight + (rows - 1) * CARD_STYLE.lineHeight);
    }
  });
});
