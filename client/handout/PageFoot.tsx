import type { ReactNode } from 'react';
import type { HandoutState } from '../explorer/screens/HandoutState.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { Tour } from '../explorer/requestTours.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { LineSample, TailSample } from '../parts/LineSample.tsx';
import { MixedText } from '../parts/MixedText.tsx';
import { useHandoutWords } from './useHandoutWords.ts';

const BASES = ['STATED', 'JUXTAPOSED', 'INFERRED'] as const;

/** What shapes and lines stand for. */
function Legend(): ReactNode {
  const { ontology } = useLibrary();
  const { m, pick } = useWords();
  return (
    <ul className="handout-legend">
      {ontology.kinds.map(({ id, name }) => (
        <li key={id}>
          <Glyph kind={id} size={12} />
          {pick(name)}
        </li>
      ))}
      {BASES.map((basis) => (
        <li key={basis}>
          <LineSample basis={basis} />
          {m.basis[basis]}
        </li>
      ))}
      <li>
        <TailSample />
        {m.impliedSubject}
      </li>
    </ul>
  );
}

/** The report in one line: who issued it, when, and where it is. */
export function useSourceLine(tour: Tour): string {
  const { reports, revision } = useLibrary();
  const { language } = useWords();
  const words = useHandoutWords();
  const report = reports.find(({ id }) => id === tour.report.id);
  const { publishedOn, url } = tour.report.source;
  return [
    ...(report ? [words.report(report.issuer.name[language], report.title[language])] : []),
    ...(publishedOn == null ? [] : [words.published(publishedOn)]),
    url ?? words.noLink,
    words.revision(revision),
  ].join(words.between);
}

/** At the foot of a page: legend, source, and which page of how many it is. Read aloud on the first page alone. */
export function PageFoot({
  tour,
  handout,
  page,
  pages,
}: {
  tour: Tour;
  handout: HandoutState;
  /** From 0. */
  page: number;
  pages: number;
}): ReactNode {
  const words = useHandoutWords();
  const source = useSourceLine(tour);
  return (
    <div className="handout-foot" aria-hidden={page > 0 || undefined}>
      {handout.legend && <Legend />}
      <div className="handout-line">
        {handout.source && (
          <p>
            <MixedText text={source} />
          </p>
        )}
        <span className="handout-place">{words.place(page + 1, pages)}</span>
      </div>
    </div>
  );
}
