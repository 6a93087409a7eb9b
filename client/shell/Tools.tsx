import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useThemeSwitch } from '../explorer/ThemeContext.ts';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';

/** What the tools of the page open over it. */
export type ToolOverlay = 'views' | 'notes' | 'tours' | 'query' | 'help';

/** Kept views, notes, tours of one's own, this view as a query, language, theme, keyboard help. */
export function Tools({ onOpen }: { onOpen: (overlay: ToolOverlay) => void }): ReactNode {
  const { m, language, other } = useWords();
  const { setLanguage } = useExplorer();
  const { theme, switchTheme } = useThemeSwitch();
  const sheets = [
    { overlay: 'views', label: m.views.title, icon: 'views' },
    { overlay: 'notes', label: m.notesTitle, icon: 'note' },
    { overlay: 'tours', label: m.toursTitle, icon: 'tour' },
    { overlay: 'query', label: m.queryTitle, icon: 'code' },
  ] as const;
  return (
    <div className="tools">
      {sheets.map(({ overlay, label, icon }) => (
        <button
          key={overlay}
          type="button"
          className="icon-button"
          aria-label={label}
          title={label}
          onClick={() => onOpen(overlay)}
        >
          <Icon name={icon} />
        </button>
      ))}
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
      <button
        type="button"
        className="icon-button"
        aria-label={m.help}
        onClick={() => onOpen('help')}
      >
        <Icon name="help" />
      </button>
    </div>
  );
}
