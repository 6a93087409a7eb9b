import { createContext, use } from 'react';
import type { ThemeSwitch } from './useTheme.ts';

export const ThemeContext = createContext<ThemeSwitch | null>(null);

export function useThemeSwitch(): ThemeSwitch {
  const theme = use(ThemeContext);
  if (!theme) throw new Error('useThemeSwitch stands outside ThemeContext; render it inside App.');
  return theme;
}
