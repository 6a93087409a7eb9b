import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';

/** Up to four digits and Latin signs, which stand upright side by side among upright Chinese. */
const SHORT = /([0-9A-Za-z+.%]+)/;
const MOST_UPRIGHT = 3;

/** A column's name: Chinese from top to bottom without quotation marks, English turned. */
export function UprightName({ text }: { text: string }): ReactNode {
  const { language } = useWords();
  if (language === 'en') return <span className="upright turned">{text}</span>;
  const runs = text.replaceAll(/[“”‘’]/g, '').split(SHORT);
  return (
    <span className="upright">
      {runs.map((run, at) =>
        at % 2 === 1 && run.length <= MOST_UPRIGHT ? (
          <span key={at} className="combined">
            {run}
          </span>
        ) : (
          run
        ),
      )}
    </span>
  );
}
