import type { ReactNode } from 'react';
import type { Tour } from '../explorer/requestTours.ts';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';

/** The line above a slide: whose it is, and what of it. */
export function SlideKick({ tour, title }: { tour: Tour; title: string | null }): ReactNode {
  const { pick } = useWords();
  return (
    <header className="slide-kick">
      <span className="seal" lang={languageTag.zh} aria-hidden="true">
        法
      </span>
      <span>
        {pick(tour.title)} {title !== null && <span className="slide-title">{title}</span>}
      </span>
    </header>
  );
}
