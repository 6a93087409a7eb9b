import { startTransition, useEffect, useState } from 'react';

let laidOut: Promise<void> | null = null;
let painted: Promise<void> | null = null;
let isPainted = false;

/** Until this has settled, nothing of the page is laid out, so that nothing can be measured or painted. */
export function holdFirstPaint(until: Promise<void>): void {
  laidOut = until;
}

/** Resolves when the page is laid out. */
export const whenLaidOut = async (): Promise<void> => {
  await laidOut;
};

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

async function waitForFrames(): Promise<void> {
  await laidOut;
  // The map is drawn in the next frame, and its images with the one after it.
  await nextFrame();
  await nextFrame();
  isPainted = true;
}

/** Resolves when the first map has been painted on this page, or would have been. */
export const whenPainted = (): Promise<void> => (painted ??= waitForFrames());

/**
 * False until a map has been painted on this page: what nobody sees, but screen readers and keys meet, need not be laid out
 * before. True ever after, also for maps that come later.
 */
export const useFirstPaint = (): boolean => {
  const [isDone, setDone] = useState(isPainted);
  useEffect(() => {
    if (!isDone) void whenPainted().then(() => startTransition(() => setDone(true)));
  }, [isDone]);
  return isDone;
};
