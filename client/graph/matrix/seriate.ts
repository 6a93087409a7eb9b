/**
 * An order of rows and columns in which those that meet the same stand together.
 *
 * Reciprocal averaging (Hill 1973), which is the first axis of a correspondence analysis: each row's score is the mean
 * of the scores of the columns that it meets, and each column's that of its rows, until both stand still. What is not
 * joined by any chain of cells has no score in common, so each such block is ordered by itself, the largest first.
 * The same cells give the same order, whatever order they come in: sums run in the order of the lines, the start is
 * fixed, scores that differ by less than can be trusted are equal, and equals stand as they stood.
 */

export interface Weight {
  /** Places in the lists of rows and of columns, from 0. */
  row: number;
  column: number;
  /** Above 0. */
  weight: number;
}

/** Places in the lists of rows and of columns, in their new order. */
export interface Seriation {
  rows: number[];
  columns: number[];
}

const ROUNDS = 300;
const TRUSTED = 1e6;

/** By row, and by column, what is met. */
interface Meetings {
  rows: Weight[][];
  columns: Weight[][];
}

function toMeetings(rows: number, columns: number, weights: readonly Weight[]): Meetings {
  const meetings: Meetings = {
    rows: Array.from({ length: rows }, () => []),
    columns: Array.from({ length: columns }, () => []),
  };
  const sorted = weights.toSorted((a, b) => a.row - b.row || a.column - b.column);
  for (const each of sorted) {
    meetings.rows[each.row]?.push(each);
    meetings.columns[each.column]?.push(each);
  }
  return meetings;
}

/** The block of rows and columns that are joined to a row, in order. */
function findBlock(first: number, { rows, columns }: Meetings): Seriation {
  const block = { rows: new Set([first]), columns: new Set<number>() };
  for (const row of block.rows)
    for (const { column } of rows[row] ?? []) {
      block.columns.add(column);
      for (const other of columns[column] ?? []) block.rows.add(other.row);
    }
  const sort = (places: ReadonlySet<number>): number[] => [...places].toSorted((a, b) => a - b);
  return { rows: sort(block.rows), columns: sort(block.columns) };
}

function listBlocks(meetings: Meetings): Seriation[] {
  const seen = new Set<number>();
  return meetings.rows.flatMap((met, row) => {
    if (met.length === 0 || seen.has(row)) return [];
    const block = findBlock(row, meetings);
    for (const each of block.rows) seen.add(each);
    return [block];
  });
}

const sumWeights = (met: readonly Weight[]): number =>
  met.reduce((sum, { weight }) => sum + weight, 0);

const toMean = (met: readonly Weight[], scoreOf: (each: Weight) => number): number =>
  met.reduce((sum, each) => sum + each.weight * scoreOf(each), 0) / sumWeights(met);

type Scores = Map<number, number>;

/** Takes away what all have in common, and sets the scale to 1. */
function standardise(scores: Scores, masses: ReadonlyMap<number, number>): Scores {
  const mass = [...masses.values()].reduce((sum, each) => sum + each, 0);
  const toMass = (place: number): number => masses.get(place) ?? 0;
  const mean = [...scores].reduce((sum, [at, score]) => sum + toMass(at) * score, 0) / mass;
  const centred = [...scores].map(([at, score]) => [at, score - mean] as const);
  const length = Math.sqrt(
    centred.reduce((sum, [at, score]) => sum + toMass(at) * score * score, 0) / mass,
  );
  return new Map(centred.map(([at, score]) => [at, length > 0 ? score / length : 0]));
}

/** Numbers from -1 to 1 that follow no order. */
function toStart(places: readonly number[]): Scores {
  let state = 1;
  return new Map(
    places.map((place) => {
      state = (state * 48271) % 2147483647;
      return [place, (state / 2147483647) * 2 - 1];
    }),
  );
}

function sortByScore(places: readonly number[], scores: Scores): number[] {
  const toScore = (place: number): number => Math.round((scores.get(place) ?? 0) * TRUSTED);
  return places.toSorted((a, b) => toScore(a) - toScore(b) || a - b);
}

function seriateBlock(block: Seriation, { rows, columns }: Meetings): Seriation {
  const masses = new Map(block.rows.map((row) => [row, sumWeights(rows[row] ?? [])]));
  const toColumns = (scores: Scores): Scores =>
    new Map(
      block.columns.map((column) => [
        column,
        toMean(columns[column] ?? [], ({ row }) => scores.get(row) ?? 0),
      ]),
    );
  let scores = standardise(toStart(block.rows), masses);
  for (let round = 0; round < ROUNDS; round += 1) {
    const met = toColumns(scores);
    const means = block.rows.map(
      (row) => [row, toMean(rows[row] ?? [], ({ column }) => met.get(column) ?? 0)] as const,
    );
    scores = standardise(new Map(means), masses);
  }
  // A mirrored order is as good: what comes first in the text stands first.
  const middle = (block.rows.length - 1) / 2;
  const lean = block.rows.reduce((sum, row, at) => sum + (at - middle) * (scores.get(row) ?? 0), 0);
  if (lean < 0) scores = new Map([...scores].map(([row, score]) => [row, -score]));
  return {
    rows: sortByScore(block.rows, scores),
    columns: sortByScore(block.columns, toColumns(scores)),
  };
}

/** Rows and columns that meet nothing are left out. */
export function seriate(rows: number, columns: number, weights: readonly Weight[]): Seriation {
  const meetings = toMeetings(rows, columns, weights);
  const sizeOf = (block: Seriation): number => block.rows.length + block.columns.length;
  const blocks = listBlocks(meetings)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.rows[0] ?? 0) - (b.rows[0] ?? 0))
    .map((block) => seriateBlock(block, meetings));
  return {
    rows: blocks.flatMap((block) => block.rows),
    columns: blocks.flatMap((block) => block.columns),
  };
}
