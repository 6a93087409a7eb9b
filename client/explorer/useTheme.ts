import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Theme } from './address/Address.ts';
import { useMedia } from './useMedia.ts';

export interface ThemeSwitch {
  theme: Theme;
  switchTheme: () => void;
}

const KEY = 'fazhi-graph.theme';

function readChoice(): Theme | null {
  try {
    const choice = window.localStorage.getItem(KEY);
    return choice === 'light' || choice === 'dark' ? choice : null;
  } catch {
    return null; // Storage may be forbidden: the theme then lasts as long as the page.
  }
}

function writeChoice(choice: Theme | null): void {
  try {
    if (choice === null) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, choice);
  } catch {
    // As above.
  }
}

/**
 * The theme, and a switch to the other one: what the address names, else what was chosen here before, else what the
 * system has. Choosing what the system has means to follow the system.
 */
export function useTheme(
  named: Theme | null,
  setNamed: (theme: Theme | null) => void,
): ThemeSwitch {
  const system: Theme = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const [choice, setChoice] = useState(readChoice);
  const theme = named ?? choice ?? system;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const switchTheme = useCallback(() => {
    const other: Theme = theme === 'dark' ? 'light' : 'dark';
    const next = other === system ? null : other;
    writeChoice(next);
    setChoice(next);
    setNamed(next);
  }, [theme, system, setNamed]);
  return useMemo(() => ({ theme, switchTheme }), [theme, switchTheme]);
}
