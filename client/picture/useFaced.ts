import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../graph/Terms.ts';
import { embedFaces, type Embedded } from './browser/embedFaces.ts';
import type { SvgPicture } from './toSvg.ts';

export interface FacedPicture {
  /** With the faces that are needed here, or everywhere; null while they are being fetched. */
  faced: SvgPicture | null;
  /** Files of faces that could not be had. */
  missing: number;
  /** Of the files of faces. */
  progress: { done: number; total: number };
}

/** Gives a picture without faces those that it needs; `draw` draws the same with a style sheet of them. */
export function useFaced(
  plain: SvgPicture,
  draw: (faces: string) => SvgPicture,
  language: Language,
  everywhere: boolean,
): FacedPicture {
  const [embedded, setEmbedded] = useState<{ for: SvgPicture; found: Embedded } | null>(null);
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  useEffect(() => {
    let isCurrent = true;
    const onProgress = (done: number, total: number): void => {
      if (isCurrent) setProgress({ done, total });
    };
    void embedFaces(plain.svg, language, everywhere, onProgress).then((found) => {
      if (isCurrent) setEmbedded({ for: plain, found });
    });
    return () => {
      isCurrent = false;
    };
  }, [plain, language, everywhere]);
  const found = embedded?.for === plain ? embedded.found : null;
  const faced = useMemo(() => found && draw(found.css), [draw, found]);
  return { faced, missing: found?.missing ?? 0, progress };
}
