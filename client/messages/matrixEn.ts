import type { matrixZh } from './matrixZh.ts';

const relations = (count: number): string => `${count} ${count === 1 ? 'relation' : 'relations'}`;

/** Words for the matrix and for two entities side by side, in English. */
export const matrixEn: typeof matrixZh = {
  title: (rows, columns) => `${rows} × ${columns}`,
  size: (rows, columns, count) =>
    `${rows} × ${columns}, ${relations(count)}; blank is not recorded`,
  axes: {
    BODY: 'Bodies',
    MECHANISM: 'Mechanisms',
    INITIATIVE: 'Initiatives',
    OUTCOME: 'Outcomes',
    SECTION: 'Sections',
    INDICATOR: 'Indicators',
    RELATION_TYPE: 'Relation types',
  },
  byCategory: (axis) => `${axis} by category`,
  common: 'Common matrices',
  rows: 'Rows',
  columns: 'Columns',
  rowsByCategory: 'Rows by category',
  columnsByCategory: 'Columns by category',
  swap: 'Swap rows and columns',
  order: 'Order',
  orders: {
    category: 'Like by like in categories',
    similar: 'Like by like throughout',
    total: 'By total',
    text: 'As in the text',
  },
  orderWhy: {
    category: 'Categories stay together; in them and among them, what has like relations is near.',
    similar: 'Whatever the category, what has like relations is near.',
    total: 'Those with the most relations first.',
    text: 'As the text, or the list of terms, has them.',
  },
  empty: (rows, columns) => `Show empty rows (${rows}) and columns (${columns})`,
  download: 'Download CSV',
  total: 'Total',
  grid: (rows, columns) => `Matrix of ${rows} and ${columns}`,
  cell: (row, column, said) => `${row}, ${column}: ${said}`,
  counted: (count, basis) => `${relations(count)}, ${basis}`,
  allImplied: 'every subject implied',
  nothing: 'not recorded',
  held: 'holds the selected relation',
  inGroup: (group) => `, ${group}`,
  compareThis: (name) => `Choose ${name} to compare`,
  compare: 'Compare the two',
  compareHint: 'Select two rows to see them side by side.',
  three: '3 or more',
  legend: 'Legend',
  keys: 'Arrows move, Enter shows quotes, Space selects besides, Esc clears',
  noneMeet: 'No relation joins these two',
  noneMeetWhy:
    'After filtering and folding, no relation meets both a row and a column. Choose another pair, or filter less.',
  row: 'Row',
  meets: (name, count) => `${name} has ${relations(count)}`,

  relations,
  noCell: 'No relation in this cell',
  noCellWhy: 'The report does not say so, or it is filtered out or folded away.',
  openInGraph: 'Open in the graph',

  compareTitle: (one, other) => `${one} and ${other}`,
  compareCount: (shared, one, other) =>
    `${shared} in common, ${one} only of the first, ${other} only of the second`,
  compareNote: 'Implied subjects are counted too.',
  only: (name) => `Only ${name}`,
  both: 'Both',
  between: 'Between the two',
  noOnly: 'It has nothing to itself.',
  noBoth: 'Nothing in common: no entity is joined to both by the same relation.',
  quotes: (count) => `Quotes ${count}`,
  swapSides: 'Swap sides',
  leave: 'Back to the matrix',
  notFound: 'The graph lacks one of the two, or it is filtered out: they cannot be compared.',
};
