import { useState, type ReactNode } from 'react';
import { toImageAddress } from './browser/rasterize.ts';
import type { FacedPicture } from './useFaced.ts';
import { usePictureWords } from './usePictureWords.ts';

/** The picture as it will be; until its faces are there, how far they have come. */
export function PicturePreview({
  made: { faced, progress },
  title,
  transparent,
}: {
  made: FacedPicture;
  /** What is pictured. */
  title: string;
  transparent: boolean;
}): ReactNode {
  const words = usePictureWords();
  const [state, setState] = useState<'loading' | 'ready'>('loading');
  return (
    <div className="picture-preview" data-transparent={transparent || undefined}>
      {faced ? (
        <img
          src={toImageAddress(faced.svg)}
          alt={words.preview(title)}
          width={faced.width}
          height={faced.height}
          onLoad={() => setState('ready')}
          data-preview={state}
        />
      ) : (
        <p role="status">
          {progress.total === 0 ? words.making : words.readingFaces(progress.done, progress.total)}
        </p>
      )}
    </div>
  );
}
