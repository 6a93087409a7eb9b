import { useId, type ReactNode } from 'react';
import type { Language, Text } from '../messages/Language.ts';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import type { TourHint } from './file/checkMyTour.ts';
import { Hints } from './Hints.tsx';
import { useTourWords } from './useTourWords.ts';

/** How long a text may be, in UTF-16 code units as the check counts them, and of how many lines. */
export interface TextRoom {
  characters: Readonly<Record<Language, number>>;
  lines: number;
}

/** A text in both languages, that of the page first, each with its counter and what the check says of it. */
export function TextPair({
  label,
  text,
  rows = 1,
  room = null,
  optional = false,
  hints,
  onChange,
  onRest,
}: {
  label: string;
  text: Text;
  /** One: a field of one line. */
  rows?: number;
  room?: TextRoom | null;
  /** It may be left out in both languages. */
  optional?: boolean;
  hints: readonly TourHint[];
  onChange: (language: Language, text: string) => void;
  /** The field was left. */
  onRest: () => void;
}): ReactNode {
  const words = useTourWords();
  const { language, other } = useWords();
  const id = useId();
  const isBegun = text.zh.trim() !== '' || text.en.trim() !== '';
  return (
    <fieldset className="tour-pair">
      <legend>{label}</legend>
      <div className="tour-both">
        {([language, other] as const).map((each) => {
          const written = text[each];
          const tidy = written.trim();
          const own = hints.filter((hint) => (hint.language ?? language) === each);
          const most = room?.characters[each] ?? null;
          const lines = tidy === '' ? 0 : tidy.split('\n').length;
          const isLate = tidy === '' && (!optional || isBegun);
          const isOver =
            room !== null && most !== null && (tidy.length > most || lines > room.lines);
          const field = {
            id: `${id}-${each}`,
            className: 'text-field',
            lang: languageTag[each],
            dir: 'auto',
            value: written,
            'aria-describedby': `${id}-${each}-more`,
            'aria-invalid': own.length > 0 || undefined,
            onBlur: onRest,
          } as const;
          return (
            <div key={each} className="tour-text">
              <label htmlFor={`${id}-${each}`}>{words.editor[each]}</label>
              {rows === 1 ? (
                <input
                  {...field}
                  autoComplete="off"
                  onChange={(event) => onChange(each, event.currentTarget.value)}
                />
              ) : (
                <textarea
                  {...field}
                  rows={rows}
                  onChange={(event) => onChange(each, event.currentTarget.value)}
                />
              )}
              <div id={`${id}-${each}-more`}>
                <p className="tour-counter" data-over={isOver || undefined}>
                  {isLate && <span className="tour-missing">{words.editor.later}</span>}
                  {room && room.lines > 1 && <span>{words.editor.lines(lines, room.lines)}</span>}
                  {most !== null && <span>{words.editor.characters(tidy.length, most)}</span>}
                </p>
                <Hints hints={own} />
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
