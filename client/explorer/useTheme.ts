import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Theme } from './address/Address.ts';
import { readStored, writeStored } from './storage.ts';
import { useMedia } from './useMedia.ts';

const DARK = '(prefers-color-scheme: dark)';

export interface ThemeSwitch {
  theme: Theme;
  switchTheme: () => void;
}

const KEY = 'fazhi-graph.theme';

function readChoice(): Theme | null {
  const choice = readStored(KEY);
  return choice === 'light' || choice === 'dark' ? choice : null;
}

/** Lets the style sheets know; what observes the root is told of nothing that has not changed. */
function markTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (dataset['theme'] !== theme) dataset['theme'] = theme;
}

/** Before anything is rendered, `named` as `useTheme` has it: nothing is painted in the other theme first. */
export function markFirstTheme(named: Theme | null): void {
  const system = window.matchMedia(DARK).matches ? 'dark' : 'light';
  markTheme(named ?? readChoice() ?? system);
}

/**
 * The theme, and a switch to the other one: what the address names, else what was chosen here before, else what the
 * system has. Choosing what the system has means to follow the system.
 */
export function useTheme(
  named: Theme | null,
  setNamed: (theme: Theme | null) => void,
): ThemeSwitch {
  const system: Theme = useMedia(DARK) ? 'dark' : 'light';
  const [choice, setChoice] = useState(readChoice);
  const theme = named ?? choice ?? system;
  useEffect(() => {
    markTheme(theme);
  }, [theme]);
  const switchTheme = useCallback(() => {
    const other: Theme = theme === 'dark' ? 'light' : 'dark';
    const next = other === system ? null : other;
    writeStored(KEY, next);
    setChoice(next);
    setNamed(next);
  }, [theme, system, setNamed]);
  return useMemo(() => ({ theme, switchTheme }), [theme, switchTheme]);
}
