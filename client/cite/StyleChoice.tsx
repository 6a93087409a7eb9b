import type { ReactNode } from 'react';
import type { citeZh } from '../messages/citeZh.ts';
import { STYLES, type Style } from './styles.ts';

/** In which style the references are written. */
export function StyleChoice({
  style,
  onChoose,
  words,
}: {
  style: Style;
  onChoose: (style: Style) => void;
  words: typeof citeZh;
}): ReactNode {
  return (
    <div className="segments cite-styles" role="radiogroup" aria-label={words.style}>
      {STYLES.map((each) => (
        <label key={each} className="segment">
          <input
            type="radio"
            name="cite-style"
            className="visually-hidden"
            checked={each === style}
            onChange={() => onChoose(each)}
          />
          <span>{words.styles[each]}</span>
        </label>
      ))}
    </div>
  );
}
