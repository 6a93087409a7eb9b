import type { ReactNode } from 'react';
import type { citeZh } from '../messages/citeZh.ts';
import { useWords } from '../messages/LanguageContext.ts';
import type { Missing } from './styles.ts';

/** What the references leave out because it is not known, and why. */
export function MissingList({
  missing,
  several,
  unknown,
  words,
}: {
  missing: readonly Missing[];
  /** Whether it must be said of which report something is missing. */
  several: boolean;
  /** Ids that the graph does not have. */
  unknown: readonly string[];
  words: typeof citeZh;
}): ReactNode {
  const { pick } = useWords();
  if (missing.length === 0 && unknown.length === 0) return null;
  return (
    <section className="cite-missing">
      <h3>{words.missing}</h3>
      <ul>
        {missing.map(({ what, report }) => (
          <li key={`${report.key} ${what}`}>
            {several && words.ofReport(pick(report.title))}
            {words.missingOf[what]}
          </li>
        ))}
        {unknown.map((id) => (
          <li key={id}>{words.unknown(id)}</li>
        ))}
      </ul>
    </section>
  );
}
