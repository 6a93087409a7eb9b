import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Icon } from '../parts/Icon.tsx';
import { LineSample, TailSample } from '../parts/LineSample.tsx';

/** The rail as a strip, where there is no room for it: each button opens it over the canvas. */
export function FoldedRail({ onOpen }: { onOpen: () => void }): ReactNode {
  const { m } = useWords();
  const parts = [
    [m.sections, <Icon key="icon" name="list" size={20} />],
    [m.kinds, <Glyph key="icon" kind="MECHANISM" size={18} />],
    [m.bases, <LineSample key="icon" basis="JUXTAPOSED" />],
    [m.agents, <TailSample key="icon" />],
  ] as const;
  return (
    <nav className="folded-rail" aria-label={m.rail}>
      {parts.map(([word, icon]) => (
        <button key={word} type="button" onClick={onOpen}>
          {icon}
          <span>{word}</span>
        </button>
      ))}
    </nav>
  );
}
