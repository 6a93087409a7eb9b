import { useMemo, type ReactNode } from 'react';
import { listFigures } from '../../graph-seed/coverage.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { ReportText } from '../explorer/requestText.ts';
import { selectPassage } from '../graph/passage.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { Chinese } from '../parts/Chinese.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Localized } from '../parts/Localized.tsx';
import { toSectionLabel } from '../parts/toSectionLabel.ts';
import { useWords } from '../messages/LanguageContext.ts';
import type { Span } from './Span.ts';
import { findSection } from './toBlocks.ts';
import { useReaderWords } from './useReaderWords.ts';

/** A figure is shown with so many characters of its sentence on either side. */
const AROUND = 8;

/** A stretch of the text among its neighbours, as a link to its place. */
function PlaceLink({ report, span }: { report: ReportText; span: Span }): ReactNode {
  const { text } = report;
  const sentence = report.sentences.find(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
  const from = Math.max(sentence?.start ?? 0, span.start - AROUND);
  const to = Math.min(sentence?.end ?? text.length, span.end + AROUND);
  return (
    <ActionLink
      action={{
        type: 'select',
        selection: selectPassage(report.id, text, span.start, span.end),
      }}
      className="place-link"
    >
      <span lang="zh-Hans">
        <span className="beside-quote">
          <Chinese text={text.slice(from, span.start)} />
        </span>
        <b>
          <Chinese text={text.slice(span.start, span.end)} />
        </b>
        <span className="beside-quote">
          <Chinese text={text.slice(span.end, to)} />
        </span>
      </span>
    </ActionLink>
  );
}

/** How much of the report is quoted, what is not, and where each of its figures stands in the graph. */
export function CoverageList({ report }: { report: ReportText }): ReactNode {
  const words = useReaderWords();
  const { language } = useWords();
  const { report: outline } = useLibrary();
  const { sentences, figures, characters, unquoted } = report.coverage;
  const listed = useMemo(
    () => listFigures({ text: report.text, sections: outline.sections }, report.entities),
    [report, outline],
  );
  const toPlace = ({ start }: Span): string => {
    const section = findSection(outline.sections, start);
    return section ? toSectionLabel(section, language) : '';
  };
  return (
    <div className="coverage">
      <section className="panel-part">
        <h2 className="list-heading">{words.coverage}</h2>
        <ul className="coverage-sums">
          <li>{words.coveredSentences(sentences.quoted, sentences.total)}</li>
          <li>{words.coveredFigures(figures.quoted, figures.total)}</li>
          <li>{words.coveredCharacters(characters.quoted, characters.total)}</li>
        </ul>
        <p className="panel-description">{words.coverageWhy}</p>
      </section>
      <section className="panel-part">
        <h2 className="list-heading">
          {words.figures}
          <span className="count">{listed.length}</span>
        </h2>
        <ul className="figure-list">
          {listed.map(({ start, end, bearers }) => (
            <li key={start}>
              <span className="figure-place">{toPlace({ start, end })}</span>
              <PlaceLink report={report} span={{ start, end }} />
              <span className="figure-bearers">
                {bearers.length === 0 && (
                  <span className="figure-nowhere">{words.figureNowhere}</span>
                )}
                {bearers.map((entity) => (
                  <ActionLink
                    key={entity.id}
                    action={{ type: 'select', selection: { type: 'entity', id: entity.id } }}
                    className="entity-link figure-bearer"
                  >
                    <Glyph kind={entity.kind} size={12} />
                    <Localized text={entity.name} />
                  </ActionLink>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {unquoted.length > 0 && (
        <section className="panel-part">
          <h2 className="list-heading">
            {words.unquoted}
            <span className="count">{words.unquotedCount(unquoted.length)}</span>
          </h2>
          <ul className="figure-list">
            {unquoted.map(({ start, end }) => (
              <li key={start}>
                <span className="figure-place">{toPlace({ start, end })}</span>
                <PlaceLink report={report} span={{ start, end }} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
