import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { Tour } from '../explorer/requestTours.ts';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Localized } from '../parts/Localized.tsx';
import { toSectionLabel } from '../parts/toSectionLabel.ts';
import type { QuotedSection } from './toQuoted.ts';
import { useHandoutWords } from './useHandoutWords.ts';

/** Addresses that a page may lead to. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** The report that a tour quotes: title, issuer, dates, address, and the revision of the graph. */
export function SourceReport({ tour, translated }: { tour: Tour; translated: boolean }): ReactNode {
  const { reports, revision } = useLibrary();
  const { language } = useWords();
  const words = useHandoutWords();
  const report = reports.find(({ id }) => id === tour.report.id);
  const { url, publishedOn, retrievedOn } = tour.report.source;
  return (
    <>
      <h2>{words.sources}</h2>
      {report && (
        <p className="handout-report">
          <cite lang={languageTag.zh}>{`${report.issuer.name.zh}《${report.title.zh}》`}</cite>
          {language === 'en' && <span>{words.report(report.issuer.name.en, report.title.en)}</span>}
        </p>
      )}
      <p className="handout-facts">
        {publishedOn != null && <span>{words.published(publishedOn)}</span>}
        {retrievedOn != null && <span>{words.retrieved(retrievedOn)}</span>}
        <span>{words.revision(revision)}</span>
      </p>
      <p className="handout-facts">
        {url == null ? (
          words.noLink
        ) : isWebAddress(url) ? (
          <a href={url} rel="noreferrer">
            {url}
          </a>
        ) : (
          url
        )}
      </p>
      {translated && <p className="handout-facts">{words.ours}</p>}
      <h3>{words.quoted}</h3>
    </>
  );
}

/** Which sentences of a section are quoted, and by which steps. */
export function SourceSection({ quoted }: { quoted: QuotedSection }): ReactNode {
  const { language } = useWords();
  const words = useHandoutWords();
  const label = toSectionLabel(quoted.section, language);
  return (
    <p className="handout-section">
      <b>
        {label}
        {label !== quoted.section.title[language] && (
          <>
            {' '}
            <Localized text={quoted.section.title} />
          </>
        )}
      </b>
      <span>
        {quoted.sentences
          .map(({ number, steps }) => words.sentence(number, steps))
          .join(words.between)}
      </span>
    </p>
  );
}
