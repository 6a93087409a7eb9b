import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';

export function TablesScreen(): ReactNode {
  const { m } = useWords();
  return <h1>{m.screens.tables}</h1>;
}
