import type { ReactNode } from 'react';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import type { citeZh } from '../messages/citeZh.ts';
import type { Run } from './formats/Run.ts';
import { FILES, toProse, type Style } from './styles.ts';
import type { Work } from './toWorks.ts';

function Reference({ runs }: { runs: readonly Run[] }): ReactNode {
  return (
    <bdi>{runs.map(({ text, italic }, at) => (italic ? <cite key={at}>{text}</cite> : text))}</bdi>
  );
}

/** The references as they are copied; a person can select them. */
export function ReferenceText({
  works,
  style,
  words,
}: {
  works: readonly Work[];
  style: Style;
  words: typeof citeZh;
}): ReactNode {
  const { language } = useWords();
  if (style === 'bibtex' || style === 'ris' || style === 'csl')
    return (
      <pre className="cite-file" aria-label={words.styles[style]} role="region">
        {FILES[style].write(works, language)}
      </pre>
    );
  const prose = toProse(works, style);
  const lang = languageTag[prose.language];
  return (
    <div className="cite-prose" role="region" aria-label={words.references}>
      <ul className="cite-references" lang={lang}>
        {prose.references.map((runs, at) => (
          <li key={works[at]?.key}>
            <Reference runs={runs} />
          </li>
        ))}
      </ul>
      <h3>{words.notes}</h3>
      <ul className="cite-notes" lang={lang}>
        {prose.notes.map((note, at) => (
          <li key={at}>
            <bdi>{note}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
