import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { ReportText } from '../explorer/requestText.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Localized } from '../parts/Localized.tsx';
import { toSectionNumeral } from '../parts/toSectionLabel.ts';
import type { SectionCounts } from './toSectionCounts.ts';
import { useReaderWords } from './useReaderWords.ts';

/** Sections with what of each is in the graph, what the lines below the text stand for, and how much is quoted. */
export function Outline({
  report,
  counts,
  current,
  onGo,
}: {
  report: ReportText;
  counts: ReadonlyMap<string, SectionCounts>;
  /** The section that is being read. */
  current: string | null;
  onGo: (section: string) => void;
}): ReactNode {
  const { language, pick } = useWords();
  const words = useReaderWords();
  const { report: outline, ontology } = useLibrary();
  const { marks } = useExplorer().state.present.reader;
  const { sentences, figures } = report.coverage;
  const toCount = (id: string): string => {
    const own = counts.get(id);
    if (!own) return '';
    if (marks !== 'coverage') return String(own.entities);
    const { quoted, total } = own.characters;
    return total === 0 ? '' : `${Math.floor((100 * quoted) / total)}%`;
  };
  return (
    <>
      <section>
        <h2 className="rail-heading">
          {words.sections}
          <span className="count">{marks === 'coverage' ? words.covered : words.counted}</span>
        </h2>
        <ul className="outline">
          {outline.sections.map((section) => {
            const numeral = toSectionNumeral(section.number, language);
            return (
              <li key={section.id}>
                <button
                  type="button"
                  className={section.part ? 'outline-row outline-sub' : 'outline-row'}
                  aria-current={section.id === current ? 'location' : undefined}
                  onClick={() => onGo(section.id)}
                >
                  {numeral !== '' && <span className="numeral">{numeral}</span>}
                  <span className="outline-title">{pick(section.title)}</span>
                  <span className="leader" />
                  <span className="count">{toCount(section.id)}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      {marks === 'kinds' && (
        <section>
          <h2 className="rail-heading">{words.marks}</h2>
          <ul>
            {ontology.kinds.map(({ id, name }) => (
              <li key={id} className="outline-kind">
                <Glyph kind={id} size={12} />
                <u className={`entity-line kind-${id.toLowerCase()}`}>
                  <Localized text={name} />
                </u>
                <span className="leader" />
                <span className="count">
                  {report.entities.filter(({ kind }) => kind === id).length}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="outline-coverage">
        <h2 className="rail-heading">{words.coverage}</h2>
        <p>{words.coveredSentences(sentences.quoted, sentences.total)}</p>
        <p>
          <ActionLink
            action={{ type: 'reader', reader: { marks: 'coverage' } }}
            className="text-link"
          >
            {words.coveredFigures(figures.quoted, figures.total)}
          </ActionLink>
        </p>
      </section>
    </>
  );
}
