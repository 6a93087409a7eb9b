import { useMemo, useState, type ReactNode } from 'react';
import { listDrawn } from '../canvas/drawn.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { PathsAsked } from '../explorer/Moment.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Loading } from '../parts/Loading.tsx';
import { useWays } from '../paths/useWays.ts';
import { MatrixPicture } from './matrix/MatrixPicture.tsx';
import { toLadderRungs } from './ladder/toLadderRungs.ts';
import './picture.css';
import { PicturePart, type Shown } from './PicturePart.tsx';
import { Nothing } from './Nothing.tsx';
import { usePictureWords } from './usePictureWords.ts';

function LadderPicture({ asked }: { asked: PathsAsked }): ReactNode {
  const words = usePictureWords();
  const { m, language } = useWords();
  const { ontology, report } = useLibrary();
  const { showImplied } = useExplorer().state.present;
  const { loaded } = useWays(asked, showImplied);
  const found = loaded.status === 'ready' ? loaded.data : [];
  const way = found[Math.min(asked.at, found.length - 1)];
  const shown = useMemo(
    (): Shown | null =>
      way
        ? {
            type: 'ladder',
            seen: null,
            rungs: toLadderRungs(way, {
              ontology,
              report,
              language,
              words: {
                bases: m.basis,
                implied: m.impliedSubject,
                more: words.more,
                sentence: m.sentenceNumber,
                note: m.note,
              },
            }),
          }
        : null,
    [way, ontology, report, language, m, words],
  );
  if (loaded.status === 'loading') return <Loading />;
  return shown ? <PicturePart shown={shown} /> : <Nothing />;
}

/** A picture of what is shown, to save or to copy. */
export function PictureSheet(): ReactNode {
  const { paths, screen, matrix } = useExplorer().state.present;
  // What is drawn stays as it is while the dialog is open.
  const [drawn] = useState(() => listDrawn().at(-1) ?? null);
  if (screen === 'matrix') return matrix.compare ? <Nothing /> : <MatrixPicture />;
  if (paths) return <LadderPicture asked={paths} />;
  return drawn ? <PicturePart shown={drawn} /> : <Nothing />;
}
