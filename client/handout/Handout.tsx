import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { HandoutState } from '../explorer/screens/HandoutState.ts';
import type { Tour } from '../explorer/requestTours.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { loadFaces, type MissingFaces } from './faces.ts';
import { HandoutBar } from './HandoutBar.tsx';
import { declareStaticFaces } from './staticFaces.ts';
import { UprightPages } from './UprightPages.tsx';
import { useHandoutWords } from './useHandoutWords.ts';
import { useZoom } from './useZoom.ts';
import { WidePages } from './WidePages.tsx';
import './handout.css';

/** How far the pages are: `of` is what they are of, so that older answers are known. */
interface Prepared {
  of: string;
  pages: number;
  missing: MissingFaces;
}

/** A tour as pages to be printed: the choices, and the pages themselves as they will be. */
export function Handout({ tour, handout }: { tour: Tour; handout: HandoutState }): ReactNode {
  const words = useHandoutWords();
  const { language, pick } = useWords();
  const { dispatch } = useExplorer();
  const pages = useRef<HTMLDivElement>(null);
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [hasStatic] = useState(declareStaticFaces);
  const zoom = useZoom(pages, handout.paper);
  const of = JSON.stringify([handout, language]);
  const ready = prepared?.of === of ? prepared : null;

  const prepare = (): void => {
    const element = pages.current;
    if (!element) return;
    void loadFaces(element).then((missing) =>
      setPrepared({ of, pages: element.querySelectorAll('.handout-page').length, missing }),
    );
  };
  const choose = (change: Partial<HandoutState>): void =>
    dispatch({
      type: 'handout',
      tour: { id: tour.id, at: 0 },
      handout: { ...handout, ...change },
    });
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);

  const Pages = handout.paper === 'a4' ? UprightPages : WidePages;
  return (
    <main
      className="handout"
      data-handout={ready ? (isWhole(ready.missing) ? 'ready' : 'missing') : 'preparing'}
    >
      <HandoutBar
        tour={tour}
        handout={handout}
        title={title}
        pages={ready?.pages ?? null}
        missing={ready?.missing ?? null}
        onChoose={choose}
      />
      {tour.steps.length === 0 ? (
        <p className="handout-empty">{words.noSteps}</p>
      ) : (
        <div
          className="handout-pages"
          data-faces={hasStatic ? 'static' : 'variable'}
          ref={pages}
          style={{ zoom }}
          role="group"
          aria-label={`${words.preview}: ${pick(tour.title)}`}
          aria-busy={!ready}
        >
          <Pages key={of} tour={tour} handout={handout} onSet={prepare} />
        </div>
      )}
      {!ready && tour.steps.length > 0 && <p className="handout-not-yet">{words.notYet}</p>}
    </main>
  );
}

const isWhole = ({ families, characters }: MissingFaces): boolean =>
  families.length === 0 && characters.length === 0;
