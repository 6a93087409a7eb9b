import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { READER_MARKS } from '../explorer/screens/ReaderState.ts';
import { useReaderWords } from './useReaderWords.ts';

/** What is marked in the text, and whether the translation stands below each sentence. */
export function MarksSwitch(): ReactNode {
  const words = useReaderWords();
  const { state, dispatch } = useExplorer();
  const { marks, translation } = state.present.reader;
  return (
    <>
      <div className="segments" role="radiogroup" aria-label={words.marks}>
        {READER_MARKS.map((each) => (
          <label key={each} className="segment">
            <input
              type="radio"
              name="reader-marks"
              className="visually-hidden"
              checked={marks === each}
              onChange={() => dispatch({ type: 'reader', reader: { marks: each } })}
            />
            <span>{words.marksOf[each]}</span>
          </label>
        ))}
      </div>
      <label className="reader-translation">
        <input
          type="checkbox"
          checked={translation}
          onChange={() => dispatch({ type: 'reader', reader: { translation: !translation } })}
        />
        {words.translation}
      </label>
    </>
  );
}
