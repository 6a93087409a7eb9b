import { useMemo, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { ReportText } from '../explorer/requestText.ts';
import { useText } from '../explorer/useText.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { CiteButton } from '../cite/CiteButton.tsx';
import { selectPassage, toPassageId } from '../graph/passage.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { NotesBeside } from '../notes/NotesBeside.tsx';
import { ActionLink } from '../panels/ActionLink.tsx';
import { countSentence } from '../panels/countSentence.ts';
import { PanelHeader } from '../panels/PanelHeader.tsx';
import { Chinese } from '../parts/Chinese.tsx';
import { copyText } from '../parts/copyText.ts';
import { Failure } from '../parts/Failure.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Localized } from '../parts/Localized.tsx';
import { toSectionLabel } from '../parts/toSectionLabel.ts';
import { Translation } from '../panels/Translation.tsx';
import { findSentences } from './countSentences.ts';
import { PassageDrawing } from './PassageDrawing.tsx';
import './reader.css';
import { SupportedRelation } from './SupportedRelation.tsx';
import type { Span } from './Span.ts';
import { findSection } from './toBlocks.ts';
import { toPassageClaims, toPassageGraph } from './toPassageClaims.ts';
import { useReaderWords } from './useReaderWords.ts';
import { useSelectedSpans } from './useSelectedSpans.ts';

/** A passage of the report: the drawing of what quotes it, the relations it supports, and the ways on from it. */
export function PassagePanel(): ReactNode {
  const text = useText();
  if (text.status === 'failed') return <Failure failed={text} compact />;
  if (text.status !== 'ready') return <Loading />;
  return <ReportPassage report={text.data} />;
}

function ReportPassage({ report }: { report: ReportText }): ReactNode {
  const words = useReaderWords();
  const { spans, resolved } = useSelectedSpans(report);
  const [span] = spans;
  // What only looks like the passage is to be taken first.
  if (span && (resolved?.type === 'moved' || resolved?.type === 'near'))
    return <FoundElsewhere report={report} span={span} isSame={resolved.type === 'moved'} />;
  if (!span || resolved?.type !== 'same')
    return (
      <div className="empty">
        <h1>{words.passageNotFound}</h1>
        <p>{words.passageNotFoundWhy}</p>
        <ul className="next-steps">
          <li>
            <ActionLink action={{ type: 'screen', screen: 'text' }}>
              <Icon name="list" size={16} />
              <span>{words.readText}</span>
            </ActionLink>
          </li>
        </ul>
      </div>
    );
  return <Passage report={report} span={span} />;
}

/** The passage of a link is not where the link says: where it is, or what is most like it. */
function FoundElsewhere({
  report,
  span,
  isSame,
}: {
  report: ReportText;
  span: Span;
  isSame: boolean;
}): ReactNode {
  const words = useReaderWords();
  const selection = selectPassage(report.id, report.text, span.start, span.end);
  return (
    <div className="empty">
      <h1>{isSame ? words.movedTitle : words.nearTitle}</h1>
      <blockquote className="passage-quote" lang="zh-Hans">
        <p>
          <Chinese text={report.text.slice(span.start, span.end)} />
        </p>
      </blockquote>
      <ul className="next-steps">
        <li>
          <ActionLink action={{ type: 'select', selection }}>
            <Icon name="check" size={16} />
            <span>{words.takePassage}</span>
          </ActionLink>
        </li>
      </ul>
    </div>
  );
}

/** What a passage is called: a sentence, words within one, or more. */
type Extent = 'sentence' | 'words' | 'several';

function Passage({ report, span }: { report: ReportText; span: Span }): ReactNode {
  const words = useReaderWords();
  const { m, language, pick } = useWords();
  const { report: outline } = useLibrary();
  const { state, here } = useExplorer();
  const { announce } = useViewActions();
  const { text, sentences } = report;
  const { screen } = state.present;
  const claims = useMemo(
    () => toPassageClaims(report, { start: span.start, end: span.end }),
    [report, span.start, span.end],
  );
  const graph = useMemo(() => toPassageGraph(report, claims), [report, claims]);
  const around = findSentences(sentences, span);
  const first = sentences[around?.first ?? -1];
  const last = sentences[around?.last ?? -1];
  const extent: Extent =
    around === null || around.first !== around.last
      ? 'several'
      : first && span.start <= first.start && span.end >= first.end
        ? 'sentence'
        : 'words';
  const section = first ? findSection(outline.sections, first.start) : null;
  const number = section && first ? countSentence(outline, section.id, first.start) : null;
  const place = section
    ? number === null
      ? toSectionLabel(section, language)
      : words.sentenceAt(toSectionLabel(section, language), number)
    : '';
  const quote = text.slice(span.start, span.end);
  const ids = [...claims.entities, ...claims.relations].map(({ id }) => id);
  const copy = async (content: string, done: string): Promise<void> => {
    announce((await copyText(content)) ? done : words.notCopied);
  };
  const selectSentence = (index: number | null) => {
    const sentence = index === null ? undefined : sentences[index];
    return sentence && selectPassage(report.id, text, sentence.start, sentence.end);
  };
  const back = selectSentence(around && around.first - 1);
  const next = selectSentence(around && around.last + 1);
  const heading =
    extent === 'sentence' ? words.oneSentence : extent === 'words' ? words.quoteOf : words.passage;
  const translated = extent === 'several' ? [] : [first?.translation ?? null];

  return (
    <article className="passage">
      <header className="panel-head">
        <PanelHeader close={{ type: 'select', selection: null }}>
          <span>{place}</span>
          <span className="offsets">
            {span.start}–{span.end}
          </span>
        </PanelHeader>
        <h1>{heading}</h1>
        {screen !== 'text' && (
          <blockquote className="passage-quote" lang="zh-Hans">
            {quote.split('\n').map((line, at) => (
              // Lines of a passage have no name but their place.
              <p key={at}>
                <Chinese text={line} />
              </p>
            ))}
          </blockquote>
        )}
        <div className="actions">
          {screen === 'text' ? (
            ids.length > 0 && (
              <ActionLink action={{ type: 'picture', ids }} className="button button-primary">
                <Icon name="path" size={16} />
                {words.openInGraph}
              </ActionLink>
            )
          ) : (
            <ActionLink action={{ type: 'screen', screen: 'text' }} className="button">
              <Icon name="list" size={16} />
              {m.inText}
            </ActionLink>
          )}
          <button
            type="button"
            className="button"
            onClick={() =>
              void copy(
                `${quote}\n——${words.source(pick(outline.title), place, span.start, span.end)}`,
                words.quoteCopied,
              )
            }
          >
            {words.copyQuote}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => void copy(new URL(here, window.location.href).href, m.linkCopied)}
          >
            <Icon name="link" size={16} />
            {words.copyLink}
          </button>
          <CiteButton
            cited={{
              type: 'passage',
              id: toPassageId({ report: report.id, start: span.start, end: span.end }),
            }}
          />
        </div>
        {language === 'en' &&
          translated.map((each) => each !== null && <Translation key={each} text={each} folded />)}
      </header>
      <NotesBeside target={selectPassage(report.id, text, span.start, span.end)} />
      {ids.length === 0 ? (
        <p className="panel-part panel-empty">{words.nothing}</p>
      ) : (
        <>
          {screen === 'text' && <PassageDrawing report={report} span={span} graph={graph} />}
          <section className="panel-part">
            <h2 className="list-heading">
              {extent === 'sentence' ? words.supportedBySentence : words.supported}
              <span className="count">{claims.relations.length}</span>
            </h2>
            {claims.relations.length === 0 && <p className="panel-empty">{words.noRelations}</p>}
            <ul className="supported">
              {claims.relations.map((relation) => (
                <SupportedRelation key={relation.id} relation={relation} graph={graph} />
              ))}
            </ul>
          </section>
          <section className="panel-part">
            <h2 className="list-heading">
              {words.mentioned}
              <span className="count">{claims.entities.length}</span>
            </h2>
            <ul className="row-list">
              {claims.entities.map((entity) => (
                <li key={entity.id}>
                  <ActionLink
                    action={{ type: 'select', selection: { type: 'entity', id: entity.id } }}
                  >
                    <Glyph kind={entity.kind} />
                    <Localized text={entity.name} className="row-name" />
                  </ActionLink>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
      <nav className="panel-part passage-steps" aria-label={words.text}>
        {back ? (
          <ActionLink action={{ type: 'select', selection: back }} className="button">
            <Icon name="back" size={16} />
            {words.backSentence}
          </ActionLink>
        ) : (
          <span />
        )}
        {next && last && (
          <ActionLink action={{ type: 'select', selection: next }} className="button">
            {words.nextSentence}
            <Icon name="next" size={16} />
          </ActionLink>
        )}
      </nav>
    </article>
  );
}
