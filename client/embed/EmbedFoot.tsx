import type { ReactNode } from 'react';
import { toSearch } from '../explorer/address/toSearch.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { embedEn } from '../messages/embedEn.ts';
import { embedZh } from '../messages/embedZh.ts';
import { usePartWords, useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { Localized } from '../parts/Localized.tsx';

/** Whose report it is, a step back where one was made, and the way to the same view with all that is around it. */
export function EmbedFoot(): ReactNode {
  const words = usePartWords({ zh: embedZh, en: embedEn });
  const { m, language } = useWords();
  const { report, revision } = useLibrary();
  const { state, dispatch, theme } = useExplorer();
  const search = toSearch({ moment: state.present, language, theme, revision });
  return (
    <footer className="embed-foot">
      {state.past.length > 0 && (
        <button
          type="button"
          className="icon-button"
          aria-label={words.back}
          title={words.back}
          onClick={() => dispatch({ type: 'undo' })}
        >
          <Icon name="undo" size={16} />
        </button>
      )}
      <p className="embed-name">
        <Localized text={report.issuer.name} /> <span>{m.yearReport(report.period)}</span>
      </p>
      <a
        href={`${window.location.pathname}${search}`}
        target="_blank"
        rel="noopener"
        className="embed-open"
      >
        <span className="embed-long">{words.open}</span>
        <span className="embed-short" aria-hidden="true">
          {words.openShort}
        </span>
        <span className="visually-hidden">{words.newTab}</span>
      </a>
    </footer>
  );
}
