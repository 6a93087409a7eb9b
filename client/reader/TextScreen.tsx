import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';

export function TextScreen(): ReactNode {
  const { m } = useWords();
  return <h1>{m.screens.text}</h1>;
}
