import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { arrangeMatrix } from '../../../client/graph/matrix/arrangeMatrix.ts';
import { countMatrix } from '../../../client/graph/matrix/countMatrix.ts';
import { listPlaces } from '../../../client/graph/matrix/listPlaces.ts';
import type { MatrixAxis } from '../../../client/graph/matrix/axes.ts';
import { measureText } from '../../../client/graph/measureText.ts';
import type { Language } from '../../../client/graph/Terms.ts';
import { measureUpright } from '../../../client/picture/matrix/layoutMatrix.ts';
import {
  hasMarks,
  withoutMarks,
  type MatrixSheet,
  type SheetBox,
} from '../../../client/picture/matrix/MatrixSheet.ts';
import { toMatrixSheet, type SheetContext } from '../../../client/picture/matrix/toMatrixSheet.ts';
import { toPalette } from '../../../client/picture/palettes.ts';
import type { PictureOptions } from '../../../client/picture/Picture.ts';
import { toFaceTexts } from '../../../client/picture/toFaceTexts.ts';
import { toSvg } from '../../../client/picture/toSvg.ts';
import { HOSTILE_TEXTS } from '../../browser/fixtures/hostileTexts.ts';
import { SAMPLE_DATA, SAMPLE_TERMS } from '../graph/sample.ts';
import { LEGEND, toBareOptions } from './pictureOptions.ts';

const WORD = {
  axes: { rows: 'Rows', columns: 'Columns' },
  total: 'Total',
  allImplied: 'every subject implied',
  three: '3 or more',
  blank: 'not recorded',
};

/** The sample as a matrix, by the page's own counting. */
const toSheet = (
  rows: MatrixAxis,
  columns: MatrixAxis,
  language: Language,
  more: Partial<SheetContext> = {},
): MatrixSheet => {
  const hidden = { categories: [], kinds: [], sections: [], types: [] };
  const terms = { ...SAMPLE_TERMS, sections: [], indicators: [] };
  const places = {
    rows: listPlaces(rows, SAMPLE_DATA, terms, hidden),
    columns: listPlaces(columns, SAMPLE_DATA, terms, hidden),
  };
  const matrix = countMatrix(SAMPLE_DATA, { rows, columns }, places);
  const arranged = arrangeMatrix(matrix, { order: 'category', empty: false });
  expect(arranged.rows.length * arranged.columns.length).toBeGreaterThan(0);
  return toMatrixSheet(
    { matrix, arranged },
    {
      nameOf: (_, { name }) => name[language],
      pick: (text) => text[language],
      words: WORD,
      selected: [],
      cell: null,
      relation: null,
      ...more,
    },
  );
};
const draw = (sheet: MatrixSheet, options: PictureOptions) =>
  toSvg({ type: 'matrix', sheet }, options);

/** A line of text as it is set: to which group it belongs, and the box that it fills. */
interface SetText {
  id: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Parsed {
  width: number;
  height: number;
  /** What is written in each group. */
  groups: Map<string, string>;
  names: Set<string>;
  texts: SetText[];
}

interface Place {
  x: number;
  y: number;
  isTurned: boolean;
}
const readTransform = (transform: string, { x, y, isTurned }: Place): Place => {
  const [, dx = '0', dy = '0'] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(transform) ?? [];
  return {
    x: x + Number(dx),
    y: y + Number(dy),
    isTurned: isTurned || transform.includes('rotate(-90)'),
  };
};

/** Reads the picture as XML, and where each line of its text is set; throws where it is no XML. */
const parse = (svg: string): Parsed => {
  const read: Parsed = { width: 0, height: 0, groups: new Map(), names: new Set(), texts: [] };
  const within: { id: string | null; place: Place }[] = [];
  let look = { x: 0, y: 0, size: 0, weight: 400, anchor: 'start', isUpright: false };
  let isText = false;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    read.names.add(name);
    const of = (key: string, or = ''): string => attributes[key] ?? or;
    if (name === 'svg') {
      read.width = Number(of('width'));
      read.height = Number(of('height'));
    }
    const outer = within.at(-1)?.place ?? { x: 0, y: 0, isTurned: false };
    within.push({
      id: of('data-id') === '' ? null : of('data-id'),
      place: readTransform(of('transform'), outer),
    });
    if (name === 'text') {
      isText = true;
      look = {
        x: Number(of('x')),
        y: Number(of('y')),
        size: Number(of('font-size')),
        weight: Number(of('font-weight', '400')),
        anchor: of('text-anchor', 'start'),
        isUpright: of('writing-mode') === 'tb',
      };
    }
    if (name === 'tspan') look.y += Number(of('dy', '0'));
  });
  parser.on('text', (text) => {
    const id = within.findLast((each) => each.id !== null)?.id;
    if (id === undefined || id === null || !isText) return;
    read.groups.set(id, (read.groups.get(id) ?? '') + text);
    const { place } = within.at(-1) ?? { place: { x: 0, y: 0, isTurned: false } };
    const { x, y, size, weight, anchor, isUpright } = look;
    const length = isUpright
      ? measureUpright(text, 'zh', size, weight)
      : measureText(text, size, weight);
    const along = { start: 0, middle: length / 2, end: length }[anchor] ?? 0;
    const lying = {
      left: x - along,
      right: x - along + length,
      top: y - size * 0.8,
      bottom: y + size * 0.2,
    };
    const box = isUpright
      ? { left: x - size / 2, right: x + size / 2, top: y, bottom: y + length }
      : place.isTurned
        ? { left: lying.top, right: lying.bottom, top: -lying.right, bottom: -lying.left }
        : lying;
    read.texts.push({
      id,
      left: box.left + place.x,
      right: box.right + place.x,
      top: box.top + place.y,
      bottom: box.bottom + place.y,
    });
  });
  parser.on('closetag', ({ name }) => {
    within.pop();
    if (name === 'text') isText = false;
  });
  parser.write(svg).close();
  return read;
};

/** Where a line is broken, and which quotation marks are left out, is no matter here. */
const bare = (text: string): string => text.replaceAll(/[\s“”‘’]/gu, '');

const expectWhole = (sheet: MatrixSheet, { groups }: Parsed): void => {
  const { rows, columns, cells, rowGroups, columnGroups, total } = sheet;
  for (const { id, name, count } of rows) {
    expect(bare(groups.get(`row ${id}`) ?? '')).toBe(bare(name));
    expect(groups.get(`row total ${id}`)).toBe(String(count));
  }
  for (const { id, name, count } of columns) {
    expect(bare(groups.get(`column ${id}`) ?? '')).toBe(bare(name));
    expect(groups.get(`column total ${id}`)).toBe(String(count));
  }
  for (const { row, column, count } of cells)
    expect(groups.get(`cell ${rows[row]?.id} ${columns[column]?.id}`)).toBe(String(count));
  expect([...groups.keys()].filter((id) => id.startsWith('cell '))).toHaveLength(cells.length);
  for (const { id, name } of rowGroups)
    expect(bare(groups.get(`row group ${id}`) ?? '')).toContain(bare(name));
  for (const { id, name } of columnGroups)
    expect(bare(groups.get(`column group ${id}`) ?? '')).toContain(bare(name));
  expect(groups.get('total')).toBe(String(total));
};

const overlaps = (a: SetText, b: SetText): boolean =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5;

const expectTidy = ({ texts, width, height }: Parsed): void => {
  expect(texts.length).toBeGreaterThan(0);
  for (const { id, left, top, right, bottom } of texts)
    expect([id, left >= 0 && top >= 0 && right <= width && bottom <= height]).toEqual([id, true]);
  const met = texts.flatMap((text, at) =>
    texts.slice(at + 1).flatMap((other) => (overlaps(text, other) ? [[text.id, other.id]] : [])),
  );
  expect(met).toEqual([]);
};

describe('a picture of the matrix', () => {
  it.each([
    ['zh', 'BODY', 'MECHANISM'],
    ['en', 'BODY', 'MECHANISM'],
    ['zh', 'MECHANISM', 'INITIATIVE'],
    ['en', 'BODY_CATEGORY', 'RELATION_TYPE'],
  ] as const)(
    'has every name, count and total, apart from each other and within the frame: %s, %s by %s',
    (language, rows, columns) => {
      const sheet = toSheet(rows, columns, language);
      const parsed = parse(draw(sheet, toBareOptions(language)).svg);
      expectWhole(sheet, parsed);
      expectTidy(parsed);
    },
  );

  it('has title, legend and source where they are asked for, of what occurs in it alone', () => {
    const sheet = toSheet('BODY', 'MECHANISM', 'en');
    const only = (box: Partial<SheetBox>): MatrixSheet => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({
        ...cell,
        count: 1,
        implied: false,
        basis: 'STATED',
        ...box,
      })),
    });
    const more = { title: 'A title', legend: LEGEND, source: ['A report'] };
    const read = (each: MatrixSheet): Map<string, string> => {
      const parsed = parse(draw(each, toBareOptions('en', more)).svg);
      expectTidy(parsed);
      return parsed.groups;
    };
    const groups = read(only({}));
    expect(groups.get('title')).toBe('A title');
    expect(groups.get('source')).toBe('A report');
    expect(groups.get('legend')).toContain(LEGEND.bases.STATED);
    expect(groups.get('legend')).toContain(WORD.blank);
    for (const absent of [LEGEND.bases.INFERRED, LEGEND.implied, WORD.allImplied, WORD.three])
      expect(groups.get('legend')).not.toContain(absent);
    const other = read(only({ basis: 'INFERRED', implied: true, count: 4 })).get('legend');
    for (const present of [LEGEND.bases.INFERRED, WORD.allImplied, WORD.three])
      expect(other).toContain(present);
    expect(other).not.toContain(LEGEND.bases.STATED);
    const without = parse(draw(sheet, toBareOptions('en')).svg).groups;
    for (const id of ['title', 'legend', 'source']) expect(without.has(id)).toBe(false);
  });

  it('marks what is selected, and nothing where marks are left out', () => {
    const sheet = toSheet('BODY', 'MECHANISM', 'zh');
    const [cell] = sheet.cells;
    if (!cell) throw new Error('The sample has no cell.');
    const row = sheet.rows[cell.row]?.id ?? '';
    const column = sheet.columns[cell.column]?.id ?? '';
    const chosen = toSheet('BODY', 'MECHANISM', 'zh', { cell: { row, column } });
    const { mark, wash } = toPalette('light', 'zh');
    expect(hasMarks(sheet)).toBe(false);
    expect(hasMarks(chosen)).toBe(true);
    const shown = draw(chosen, toBareOptions('zh')).svg;
    expect(shown).toContain(mark);
    expect(shown).toContain(wash);
    // Bold names, and nothing else, may take other room.
    expectTidy(parse(shown));
    expect(hasMarks(withoutMarks(chosen))).toBe(false);
    expect(draw(withoutMarks(chosen), toBareOptions('zh'))).toEqual(
      draw(sheet, toBareOptions('zh')),
    );
  });

  it.each(['zh', 'en'] as const)('sets hostile names and large counts as text: %s', (language) => {
    const plain = toSheet('BODY', 'MECHANISM', language);
    let dealt = 0;
    const deal = (): string => HOSTILE_TEXTS[(dealt += 1) % HOSTILE_TEXTS.length] ?? '';
    for (let round = 0; round < 8; round += 1) {
      const sheet: MatrixSheet = {
        ...plain,
        rows: plain.rows.map((line) => ({ ...line, name: deal(), count: 10 ** (round + 1) })),
        columns: plain.columns.map((line) => ({ ...line, name: deal(), count: 10 ** round })),
        columnGroups: plain.columnGroups.map((group) => ({ ...group, name: deal() })),
        rowGroups: plain.rowGroups.map((group) => ({ ...group, name: deal() })),
        cells: plain.cells.map((cell) => ({ ...cell, count: 10 ** round })),
      };
      const { svg } = draw(sheet, toBareOptions(language));
      const parsed = parse(svg);
      expectWhole(sheet, parsed);
      expectTidy(parsed);
      expect([...parsed.names].toSorted()).toEqual(
        ['desc', 'g', 'path', 'rect', 'svg', 'text', 'title', 'tspan'].filter((name) =>
          parsed.names.has(name),
        ),
      );
    }
  });

  it('has every name of the largest matrix as the faces are chosen by it, and is the same each time', () => {
    const sheet = toSheet('MECHANISM', 'INITIATIVE', 'zh');
    const { svg } = draw(sheet, toBareOptions('zh'));
    expect(draw(sheet, toBareOptions('zh')).svg).toBe(svg);
    const { sans } = toFaceTexts(svg);
    for (const { name } of [...sheet.rows, ...sheet.columns])
      for (const character of bare(name)) expect(sans).toContain(character);
    expect(svg).not.toMatch(/url\(|href/);
  });
});
