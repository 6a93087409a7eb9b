/** How the report's text is read. */
export interface ReaderState {
  /** What is marked in it: what is quoted by kind, what is covered by quotes and what is not, or nothing. */
  marks: 'kinds' | 'coverage' | 'none';
  /** Sentence by sentence below the text. */
  translation: boolean;
}

export const READER_MARKS = ['kinds', 'coverage', 'none'] as const satisfies ReaderState['marks'][];

export const FIRST_READER: ReaderState = { marks: 'kinds', translation: false };
