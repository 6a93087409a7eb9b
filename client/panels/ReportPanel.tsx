import type { ReactNode } from 'react';
import { deriveQuestions } from '../explorer/deriveQuestions.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { Statistics } from '../explorer/requestClaims.ts';
import { requestOverview } from '../explorer/requestOverview.ts';
import { useLoaded, type Loaded } from '../explorer/useLoaded.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Failure } from '../parts/Failure.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Localized } from '../parts/Localized.tsx';
import { ActionLink } from './ActionLink.tsx';
import { TourStarts } from './TourStarts.tsx';

function Figures({ statistics }: { statistics: Statistics }): ReactNode {
  const { m, language } = useWords();
  const { report } = useLibrary();
  const figures = [
    [statistics.entities, m.figures.entities],
    [statistics.relations, m.figures.relations],
    [report.sentences.length, m.figures.sentences],
    [statistics.evidence, m.figures.quotes],
  ] as const;
  return (
    <dl className="figures">
      {figures.map(([count, word]) => {
        const figure = count.toLocaleString(language);
        return (
          <div key={word}>
            <dt>{word}</dt>
            <dd>
              {word === m.figures.sentences ? (
                <ActionLink
                  action={{ type: 'screen', screen: 'text' }}
                  label={m.readSentences(count)}
                  className="figure-link"
                >
                  {figure}
                </ActionLink>
              ) : (
                figure
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Questions(): ReactNode {
  const { m, pick } = useWords();
  const overview = useLoaded('overview', requestOverview);
  if (overview.status === 'loading') return <Loading />;
  if (overview.status !== 'ready') return null;
  const questions = deriveQuestions(overview.data);
  if (questions.length === 0) return null;
  return (
    <section className="panel-part">
      <h2 className="list-heading">{m.startFromQuestion}</h2>
      <ul className="row-list">
        {questions.map(({ type, entity, count }) => (
          <li key={type}>
            <ActionLink action={{ type: 'open', id: entity.id }}>
              <Glyph kind={entity.kind} />
              <span className="row-name">{m.questions[type](pick(entity.name))}</span>
              <span className="count">{m.relationCount(count)}</span>
            </ActionLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MostConnected({ ranked }: { ranked: Statistics['mostConnected'] }): ReactNode {
  const { m } = useWords();
  return (
    <section className="panel-part">
      <h2 className="list-heading">
        {m.mostConnected}
        <span className="count">{m.withoutImplied}</span>
      </h2>
      <ul className="row-list">
        {ranked.map(({ entity, degree }) => (
          <li key={entity.id}>
            <ActionLink action={{ type: 'open', id: entity.id }}>
              <Glyph kind={entity.kind} />
              <Localized text={entity.name} className="row-name" />
              <span className="count">{degree}</span>
            </ActionLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing selected: the report introduced, with ways in. */
export function ReportPanel({ statistics }: { statistics: Loaded<Statistics> }): ReactNode {
  const { m } = useWords();
  const { report } = useLibrary();
  return (
    <article>
      <header className="panel-head">
        <p className="panel-line">
          <Localized text={report.issuer.name} />
          <span aria-hidden="true">·</span>
          <span>{m.yearOf(report.period)}</span>
        </p>
        <h1>
          <Localized text={report.title} />
        </h1>
        <p className="panel-description">{m.reportSummary}</p>
        {statistics.status === 'ready' && <Figures statistics={statistics.data} />}
        <TourStarts />
      </header>
      {statistics.status === 'failed' && <Failure failed={statistics} compact />}
      <Questions />
      {statistics.status === 'ready' && <MostConnected ranked={statistics.data.mostConnected} />}
    </article>
  );
}
