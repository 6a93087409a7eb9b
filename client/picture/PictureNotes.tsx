import type { ReactNode } from 'react';
import { usePictureWords } from './usePictureWords.ts';

/** What is amiss with a picture: faces that could not be had, a size that the browser cannot make, and the one that it can. */
export function PictureNotes({
  missing,
  tooLarge,
  onScale,
}: {
  /** Files of faces. */
  missing: number;
  /** The scale that is too large, and the one that is offered; null: it is not. */
  tooLarge: { scale: number; offered: number } | null;
  onScale: (scale: number) => void;
}): ReactNode {
  const words = usePictureWords();
  return (
    <>
      {missing > 0 && <p className="picture-note">{words.missingFaces(missing)}</p>}
      {tooLarge && (
        <p className="picture-note" role="alert">
          {words.tooLarge(tooLarge.scale)}{' '}
          <button type="button" className="button" onClick={() => onScale(tooLarge.offered)}>
            {words.useScale(tooLarge.offered)}
          </button>
        </p>
      )}
    </>
  );
}
