/** Of a handout's pages: A4 upright, or the slides' own 16 to 9. */
export type Paper = 'a4' | '16x9';
export const PAPERS = ['a4', '16x9'] as const satisfies Paper[];

/** What a handout's pages may have or be without. */
export type HandoutPart = 'notes' | 'legend' | 'source' | 'translation';
export const HANDOUT_PARTS = [
  'notes',
  'legend',
  'source',
  'translation',
] as const satisfies HandoutPart[];

/** A tour as pages to be printed. */
export type HandoutState = { paper: Paper } & Record<HandoutPart, boolean>;

export const FIRST_HANDOUT: HandoutState = {
  paper: 'a4',
  notes: true,
  legend: true,
  source: true,
  translation: true,
};
