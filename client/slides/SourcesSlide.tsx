import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { Tour } from '../explorer/requestTours.ts';
import { languageTag } from '../messages/Language.ts';
import { DiagramText } from '../panels/DiagramText.tsx';
import { toGroupText } from '../panels/groupQuotes.ts';
import { SlideSource } from './Slide.tsx';
import { SlideKick } from './SlideKick.tsx';
import type { ShownSlide } from './toShow.ts';
import { useSlideWords } from './useSlideWords.ts';

/** The last slides of a tour: what it quotes, and the report that this is from. */
export function SourcesSlide({
  tour,
  slide,
}: {
  tour: Tour;
  slide: Extract<ShownSlide, { type: 'sources' }>;
}): ReactNode {
  const { reports } = useLibrary();
  const words = useSlideWords();
  const report = reports.find(({ id }) => id === tour.report.id);
  const { url, publishedOn, retrievedOn } = tour.report.source;
  return (
    <div className="slide-sources">
      <SlideKick
        tour={tour}
        title={slide.pages > 1 ? words.sourcesPage(slide.page + 1, slide.pages) : null}
      />
      <h1>{words.sources}</h1>
      <p className="slide-report">
        {report && (
          <>
            <b lang={languageTag.zh}>{report.issuer.name.zh}</b>{' '}
            <cite lang={languageTag.zh}>《{report.title.zh}》</cite>{' '}
          </>
        )}
        {publishedOn != null && <span>{words.published(publishedOn)}</span>}{' '}
        {retrievedOn != null && <span>{words.retrieved(retrievedOn)}</span>}{' '}
        <span className="slide-url">{url ?? words.noLink}</span>
      </p>
      <div className="slide-source-columns">
        {slide.columns.map((column) => (
          <div key={column[0]?.group.start}>
            {column.map(({ group, translation }) => {
              const { text, ranges, gaps } = toGroupText(group);
              return (
                <figure key={group.start} className="slide-quote">
                  <blockquote lang={languageTag.zh}>
                    <DiagramText input={{ text, ranges, entities: [], verb: null }} gaps={gaps} />
                  </blockquote>
                  {translation !== null && <p className="slide-translation">{translation}</p>}
                  <SlideSource tour={tour} group={group} />
                </figure>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
