/** Latin letters, digits and their signs, which stand side by side among upright Chinese. */
const SHORT = /([0-9A-Za-z+.%]+)/;
/** So many of them stand upright together; more are turned. */
const MOST_UPRIGHT = 3;

export interface UprightRun {
  text: string;
  /** Set side by side in the place of one Chinese character. */
  combined: boolean;
}

/** A column's Chinese name from top to bottom, in runs that are set alike; quotation marks, which none would miss, are left out. */
export const toUprightRuns = (name: string): UprightRun[] =>
  name
    .replaceAll(/[“”‘’]/g, '')
    .split(SHORT)
    .map((text, at) => ({ text, combined: at % 2 === 1 && text.length <= MOST_UPRIGHT }))
    .filter(({ text }) => text !== '');
