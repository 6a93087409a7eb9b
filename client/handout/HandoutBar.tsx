import { useId, type ReactNode, type RefObject } from 'react';
import {
  HANDOUT_PARTS,
  PAPERS,
  type HandoutPart,
  type HandoutState,
} from '../explorer/screens/HandoutState.ts';
import type { Tour } from '../explorer/requestTours.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import type { MissingFaces } from './faces.ts';
import { useHandoutWords } from './useHandoutWords.ts';

/** A slide has no room for these. */
const OF_A4: readonly HandoutPart[] = ['notes', 'translation'];

/** Above the pages: the choices, and what leads to the printer. */
export function HandoutBar({
  tour,
  handout,
  title,
  pages,
  missing,
  onChoose,
}: {
  tour: Tour;
  handout: HandoutState;
  /** Has the focus at first. */
  title: RefObject<HTMLHeadingElement | null>;
  /** Null until they stand. */
  pages: number | null;
  missing: MissingFaces | null;
  onChoose: (change: Partial<HandoutState>) => void;
}): ReactNode {
  const words = useHandoutWords();
  const { pick } = useWords();
  const id = useId();
  const isEmpty = tour.steps.length === 0;
  return (
    <header className="handout-bar">
      <div className="handout-bar-head">
        <h2 ref={title} tabIndex={-1}>
          {words.title}
        </h2>
        <span className="handout-bar-tour">{pick(tour.title)}</span>
        <ActionLink
          action={{ type: 'present', tour: { id: tour.id, at: 0 } }}
          className="button handout-back"
        >
          {words.back}
        </ActionLink>
      </div>
      <form aria-label={words.choices} onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>{words.paper}</legend>
          {PAPERS.map((paper) => (
            <label key={paper}>
              <input
                type="radio"
                name={`${id}paper`}
                checked={handout.paper === paper}
                onChange={() => onChoose({ paper })}
              />
              {words.papers[paper]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.with}</legend>
          {HANDOUT_PARTS.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={handout[part]}
                disabled={handout.paper !== 'a4' && OF_A4.includes(part)}
                onChange={(event) => onChoose({ [part]: event.currentTarget.checked })}
              />
              {words.parts[part]}
              {handout.paper !== 'a4' && OF_A4.includes(part) && (
                <span className="handout-hint">{words.ofA4}</span>
              )}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className="button button-primary handout-print"
          disabled={pages === null || isEmpty}
          onClick={() => window.print()}
        >
          {words.print}
        </button>
        <p className="handout-state" role="status">
          {isEmpty ? '' : pages === null ? words.preparing : words.pages(pages)}
        </p>
      </form>
      {missing && missing.families.length + missing.characters.length > 0 && (
        <div className="handout-missing" role="alert">
          {missing.families.length > 0 && (
            <p>{words.missingFaces(missing.families.join(words.between))}</p>
          )}
          {missing.characters.length > 0 && (
            <p>{words.missingCharacters(missing.characters.join(' '))}</p>
          )}
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {words.reload}
          </button>
        </div>
      )}
    </header>
  );
}
