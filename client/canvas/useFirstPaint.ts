import { startTransition, useEffect, useState } from 'react';

let isPainted = false;

/**
 * False until a map has been painted on this page: what nobody sees, but screen readers and keys meet, need not be laid out
 * before. True ever after, also for maps that come later.
 */
export const useFirstPaint = (): boolean => {
  const [isDone, setDone] = useState(isPainted);
  useEffect(() => {
    if (isDone) return;
    // The map is drawn in the next frame, and its images with the one after it.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        isPainted = true;
        startTransition(() => setDone(true));
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [isDone]);
  return isDone;
};
