import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Localized } from '../parts/Localized.tsx';
import { ScreenNav } from './ScreenNav.tsx';
import { Tools, type ToolOverlay } from './Tools.tsx';

/** Seal, brand, search, report, tools; on a phone: seal, brand, and buttons for the rest. */
export function Header({
  phone,
  search,
  onSearch,
  onOpen,
}: {
  phone: boolean;
  search: ReactNode;
  onSearch: () => void;
  onOpen: (overlay: ToolOverlay | 'rail') => void;
}): ReactNode {
  const { m, other } = useWords();
  const { report } = useLibrary();
  return (
    <header className="header">
      <ActionLink action={{ type: 'close' }} className="brand">
        <span className="seal" lang="zh-Hans" aria-hidden="true">
          法
        </span>
        <b>{m.brand}</b>
        <span className="brand-other" lang={other}>
          {m.brandOther}
        </span>
        <span className="visually-hidden">{m.home}</span>
      </ActionLink>
      {phone ? (
        <div className="tools">
          <button
            type="button"
            className="icon-button"
            aria-label={m.searchLabel}
            onClick={onSearch}
          >
            <Icon name="search" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={m.menu}
            onClick={() => onOpen('rail')}
          >
            <Icon name="menu" />
          </button>
        </div>
      ) : (
        <>
          <div className="header-search">
            {search}
            <ScreenNav />
          </div>
          <div className="header-end">
            <p className="report-name">
              <Localized text={report.issuer.name} className="report-issuer" />
              <span>{m.yearReport(report.period)}</span>
            </p>
            <Tools onOpen={onOpen} />
          </div>
        </>
      )}
    </header>
  );
}
