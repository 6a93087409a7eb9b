/** Where all of a matrix stands in its picture; pure, in px. Unlike on the page, no name is cut: its line grows with it. */
import { toColumnHeadHeight, toRowHeadWidth } from '../../graph/matrix/headSizes.ts';
import { toUprightRuns } from '../../graph/matrix/toUprightRuns.ts';
import { measureText } from '../../graph/measureText.ts';
import type { Language } from '../../graph/Terms.ts';
import { wrapText } from '../../graph/wrapText.ts';
import { toBoxWidth } from './drawBox.ts';
import type { MatrixSheet, SheetGroup, SheetLine } from './MatrixSheet.ts';

export const CELL = 36;
export const NAME = { size: 13, leading: 17 };
export const GROUP = { size: 12, leading: 16 };
/** Between names set from top to bottom, or turned. */
export const UPRIGHT_LEADING = 16;
/** Of a kind's shape, and from it to the name. */
export const GLYPH = { size: 12, gap: 8 };
/** Around the names of columns, above and below together. */
const HEAD_PAD = 16;
const ROW_HEADING = 16;
const MOST_HEAD_WIDTH = 300;
const LEAST_TOTAL = 52;
/** How high the name of a group of columns becomes that has no room to lie. */
const MOST_GROUP = 132;
const BESIDE = 10;

/** A row or a column: where it begins, how much it takes, and its name in lines. */
export interface PlacedLine extends SheetLine {
  start: number;
  size: number;
  lines: readonly string[];
}

/** The name of a group: lying, or standing as the columns' names do. */
export interface PlacedGroup {
  id: string;
  lines: readonly string[];
  upright: boolean;
  start: number;
  size: number;
}

export interface MatrixLayout {
  rows: readonly PlacedLine[];
  columns: readonly PlacedLine[];
  /** `start` is its heading's upper edge. */
  rowGroups: readonly PlacedGroup[];
  columnGroups: readonly PlacedGroup[];
  corner: readonly string[];
  /** Of the heads of rows. */
  headWidth: number;
  /** Of the names of groups of columns; 0 where there are none. */
  groupHeight: number;
  /** Of the heads of columns, with those of their groups. */
  headHeight: number;
  totalWidth: number;
  /** Where the row of totals begins. */
  bottom: number;
  /** Where the column of totals begins. */
  right: number;
  width: number;
  height: number;
}

/** How long a name is that stands: Chinese from top to bottom, English turned. */
export const measureUpright = (
  text: string,
  language: Language,
  size: number,
  weight = 400,
): number =>
  language === 'en'
    ? measureText(text, size, weight)
    : toUprightRuns(text).reduce(
        (sum, run) => sum + (run.combined ? size : measureText(run.text, size, weight)),
        0,
      );

const toWeight = (marked: boolean): number => (marked ? 600 : 400);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Lying in two lines, if no word has to be parted for that; null: it has no room. */
const layDown = (name: string, room: number, language: Language): string[] | null => {
  const measure = (text: string): number => measureText(text, GROUP.size);
  const lines = wrapText(name, { language, maxWidth: room, measure });
  const isWhole = language === 'zh' || lines.join(' ') === name.trim().replaceAll(/\s+/gu, ' ');
  return isWhole && lines.length <= 2 && lines.every((line) => measure(line) <= room)
    ? lines
    : null;
};

/** A line's name set, how long the longest of its lines is, and what the line takes across. */
interface SetLine extends Pick<PlacedLine, 'size' | 'lines'> {
  length: number;
}

const toLongest = (set: readonly SetLine[], least: number): number =>
  set.reduce((longest, { length }) => Math.max(longest, length), least);

/** Names of groups of columns; a group that is narrower than its name makes its last column wider, in `columns`. */
const setColumnGroups = (
  groups: readonly SheetGroup[],
  columns: SetLine[],
  language: Language,
): Pick<PlacedGroup, 'lines' | 'upright'>[] =>
  groups.map(({ name, from, to }) => {
    const room = sum(columns.slice(from, to + 1).map(({ size }) => size)) - 8;
    const lying = layDown(name, room, language);
    if (lying) return { lines: lying, upright: false };
    const lines = wrapText(name, {
      language,
      maxWidth: MOST_GROUP,
      measure: (text) => measureUpright(text, language, GROUP.size),
    });
    const last = columns[to];
    if (last) last.size += Math.max(0, lines.length * UPRIGHT_LEADING - room);
    return { lines, upright: true };
  });

/** Of the names of groups, with what parts them from the columns' names. */
const toGroupHeight = (
  groups: readonly Pick<PlacedGroup, 'lines' | 'upright'>[],
  language: Language,
): number => {
  const heights = groups.map(({ lines, upright }) =>
    upright
      ? Math.max(...lines.map((line) => measureUpright(line, language, GROUP.size)))
      : lines.length * GROUP.leading,
  );
  return heights.length > 0 ? Math.max(...heights) + BESIDE : 0;
};

const toStarts = (sizes: readonly number[], first: number): number[] => {
  let end = first;
  return sizes.map((size) => {
    end += size;
    return end - size;
  });
};

const setRow = ({ name, marked }: SheetLine, room: number, language: Language): SetLine => {
  const measure = (text: string): number => measureText(text, NAME.size, toWeight(marked));
  const lines = wrapText(name, { language, maxWidth: room, measure });
  return {
    lines,
    length: Math.max(...lines.map(measure)),
    size: Math.max(CELL, lines.length * NAME.leading + 8),
  };
};

const setColumn = (
  { name, marked }: SheetLine,
  room: number,
  widest: number,
  language: Language,
): SetLine => {
  const measure = (text: string): number =>
    measureUpright(text, language, NAME.size, toWeight(marked));
  const lines = wrapText(name, { language, maxWidth: room, measure });
  return {
    lines,
    length: Math.max(...lines.map(measure)),
    size: Math.max(CELL, lines.length * UPRIGHT_LEADING + 4, widest + BESIDE),
  };
};

/** The same sheet in the same language is laid out the same. */
export const layoutMatrix = (sheet: MatrixSheet, language: Language): MatrixLayout => {
  const { rows, columns, rowGroups, columnGroups, cells, total, words } = sheet;
  const before = rows.some(({ kind }) => kind !== null) ? GLYPH.size + GLYPH.gap : 0;
  const rowNames = rows.map(({ name }) => name);
  const roomBeside = toRowHeadWidth(rowNames, before + BESIDE, MOST_HEAD_WIDTH) - before - BESIDE;
  const roomAbove = toColumnHeadHeight(columns.map(({ name }) => name)) - HEAD_PAD;
  const widest = columns.map(({ count }) => measureText(String(count), NAME.size));
  for (const { column, count } of cells)
    widest[column] = Math.max(widest[column] ?? 0, toBoxWidth(count));
  const sizedRows = rows.map((row) => setRow(row, roomBeside, language));
  const sizedColumns = columns.map((column, at) =>
    setColumn(column, roomAbove, widest[at] ?? 0, language),
  );
  // What can not be parted takes the room that it needs.
  const headWidth = before + BESIDE + toLongest(sizedRows, roomBeside);
  const corner = wrapText(`${words.axes.rows} ╲ ${words.axes.columns}`, {
    language,
    maxWidth: headWidth - BESIDE,
    measure: (text) => measureText(text, NAME.size),
  });
  const namesHeight = HEAD_PAD + toLongest(sizedColumns, (corner.length + 1) * NAME.leading);
  const setGroups = setColumnGroups(columnGroups, sizedColumns, language);
  const groupHeight = toGroupHeight(setGroups, language);
  const headHeight = groupHeight + namesHeight;
  const across = toStarts(
    sizedColumns.map(({ size }) => size),
    headWidth,
  );
  const right = headWidth + sum(sizedColumns.map(({ size }) => size));
  const counts = [total, ...rows.map(({ count }) => count)];
  const totalWidth = Math.max(
    LEAST_TOTAL,
    16 + measureText(words.total, NAME.size),
    ...counts.map((count) => 16 + measureText(String(count), NAME.size, 600)),
  );
  const width = right + totalWidth;
  const headings = new Map(
    rowGroups.map(({ from, name }) => [
      from,
      wrapText(name, {
        language,
        maxWidth: width,
        measure: (text) => measureText(text, GROUP.size),
      }),
    ]),
  );
  const toHeading = (at: number): number => {
    const lines = headings.get(at);
    return lines ? lines.length * GROUP.leading + ROW_HEADING : 0;
  };
  let y = headHeight;
  const placedRows = rows.map((row, at): PlacedLine => {
    const { size, lines } = sizedRows[at] ?? { size: CELL, lines: [] };
    const start = y + toHeading(at);
    y = start + size;
    return { ...row, size, lines, start };
  });
  return {
    rows: placedRows,
    columns: columns.map((column, at): PlacedLine => {
      const { size, lines } = sizedColumns[at] ?? { size: CELL, lines: [] };
      return { ...column, size, lines, start: across[at] ?? 0 };
    }),
    rowGroups: rowGroups.map(({ id, from }) => ({
      id,
      lines: headings.get(from) ?? [],
      upright: false,
      start: (placedRows[from]?.start ?? 0) - toHeading(from),
      size: toHeading(from),
    })),
    columnGroups: columnGroups.map(({ id, from, to }, at) => ({
      id,
      ...(setGroups[at] ?? { lines: [], upright: false }),
      start: across[from] ?? 0,
      size: sum(sizedColumns.slice(from, to + 1).map(({ size }) => size)),
    })),
    corner,
    headWidth,
    groupHeight,
    headHeight,
    totalWidth,
    bottom: y,
    right,
    width,
    height: y + CELL,
  };
};
