import type { ReactNode } from 'react';
import { toUprightRuns } from '../graph/matrix/toUprightRuns.ts';
import { useWords } from '../messages/LanguageContext.ts';

/** A column's name: Chinese from top to bottom without quotation marks, English turned. */
export function UprightName({ text }: { text: string }): ReactNode {
  const { language } = useWords();
  if (language === 'en') return <span className="upright turned">{text}</span>;
  return (
    <span className="upright">
      {toUprightRuns(text).map((run, at) =>
        run.combined ? (
          <span key={at} className="combined">
            {run.text}
          </span>
        ) : (
          run.text
        ),
      )}
    </span>
  );
}
