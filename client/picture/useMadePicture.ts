import { useCallback, useMemo } from 'react';
import { measureDescent } from './browser/rasterize.ts';
import { FACES } from './palettes.ts';
import type { PictureOptions, Subject } from './Picture.ts';
import { toSvg, type SvgPicture } from './toSvg.ts';
import { useFaced, type FacedPicture } from './useFaced.ts';

export interface MadePicture extends FacedPicture {
  /** Without faces. */
  plain: SvgPicture;
}

/** Makes the picture as an SVG, and then with its faces. */
export function useMadePicture(
  subject: Subject,
  options: Omit<PictureOptions, 'faces' | 'descent'>,
  everywhere: boolean,
): MadePicture {
  const { language } = options;
  const full = useMemo((): PictureOptions => {
    const descent = measureDescent(FACES[language].sans);
    return { ...options, faces: null, ...(descent === null ? {} : { descent }) };
  }, [options, language]);
  const plain = useMemo(() => toSvg(subject, full), [subject, full]);
  const draw = useCallback(
    (faces: string): SvgPicture => toSvg(subject, { ...full, faces }),
    [subject, full],
  );
  return { plain, ...useFaced(plain, draw, language, everywhere) };
}
