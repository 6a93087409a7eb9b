import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useThemeSwitch } from '../explorer/ThemeContext.ts';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';

/** Kept views, notes, tours of one's own, this view as a query, language, theme, keyboard help. */
export function Tools({
  onViews,
  onNotes,
  onQuery,
  onTours,
  onHelp,
}: {
  onViews: () => void;
  onNotes: () => void;
  onQuery: () => void;
  onTours: () => void;
  onHelp: () => void;
}): ReactNode {
  const { m, language, other } = useWords();
  const { setLanguage } = useExplorer();
  const { theme, switchTheme } = useThemeSwitch();
  return (
    <div className="tools">
      <button
        type="button"
        className="icon-button"
        aria-label={m.views.title}
        title={m.views.title}
        onClick={onViews}
      >
        <Icon name="views" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={m.notesTitle}
        title={m.notesTitle}
        onClick={onNotes}
      >
        <Icon name="note" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={m.toursTitle}
        title={m.toursTitle}
        onClick={onTours}
      >
        <Icon name="tour" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={m.queryTitle}
        title={m.queryTitle}
        onClick={onQuery}
      >
        <Icon name="code" />
      </button>
      <button type="button" className="language-button" onClick={() => setLanguage(other)}>
        <span className={language === 'zh' ? 'current' : ''} lang="zh-Hans">
          中
        </span>
        <span>/</span>
        <span className={language === 'en' ? 'current' : ''}>EN</span>
        <span className="visually-hidden" lang={languageTag[other]}>
          {m.otherLanguage}
        </span>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={theme === 'dark' ? m.toLight : m.toDark}
        onClick={switchTheme}
      >
        <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
      </button>
      <button type="button" className="icon-button" aria-label={m.help} onClick={onHelp}>
        <Icon name="help" />
      </button>
    </div>
  );
}
