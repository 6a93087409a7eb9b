import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';

/** Says that something is being loaded; the style sheet shows it after 300 ms. */
export function Loading(): ReactNode {
  const { m } = useWords();
  return (
    <div className="loading" role="status">
      <span>{m.loading}</span>
      <div className="loading-bar" />
    </div>
  );
}
