/** A part of a reference that is set in one face. */
export interface Run {
  text: string;
  italic?: boolean;
}

/** A reference without its faces. */
export const toPlainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
