import { useEffect, useMemo, useState } from 'react';
import { embedFaces, type Embedded } from './browser/embedFaces.ts';
import { measureDescent } from './browser/rasterize.ts';
import { FACES } from './palettes.ts';
import type { PictureOptions, Subject } from './Picture.ts';
import { toSvg, type SvgPicture } from './toSvg.ts';

export interface MadePicture {
  /** Without faces. */
  plain: SvgPicture;
  /** With the faces that are needed here, or everywhere; null while they are being fetched. */
  faced: SvgPicture | null;
  /** Files of faces that could not be had. */
  missing: number;
  /** Of the files of faces. */
  progress: { done: number; total: number };
}

/** Makes the picture as an SVG, and then with its faces. */
export function useMadePicture(
  subject: Subject,
  options: Omit<PictureOptions, 'faces' | 'descent'>,
  everywhere: boolean,
): MadePicture {
  const { language } = options;
  const [embedded, setEmbedded] = useState<{ for: SvgPicture; found: Embedded } | null>(null);
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const full = useMemo((): PictureOptions => {
    const descent = measureDescent(FACES[language].sans);
    return { ...options, faces: null, ...(descent === null ? {} : { descent }) };
  }, [options, language]);
  const plain = useMemo(() => toSvg(subject, full), [subject, full]);
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
  const faced = useMemo(
    () => found && toSvg(subject, { ...full, faces: found.css }),
    [subject, full, found],
  );
  return { plain, faced, missing: found?.missing ?? 0, progress };
}
