import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';

export function MatrixScreen(): ReactNode {
  const { m } = useWords();
  return <h1>{m.screens.matrix}</h1>;
}
