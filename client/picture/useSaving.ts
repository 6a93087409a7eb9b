import { useEffect, useRef, useState } from 'react';
import { downloadBlob } from '../parts/downloadBlob.ts';
import { downloadText } from '../parts/downloadText.ts';
import { rasterize, TooLargeError } from './browser/rasterize.ts';
import type { SvgPicture } from './toSvg.ts';

export type SavingState =
  | { status: 'idle' }
  | { status: 'working' }
  | { status: 'saved'; name: string }
  | { status: 'copied' | 'notCopied' | 'failed' | 'tooLarge' | 'cancelled' };

export interface Saving {
  state: SavingState;
  /** Work has gone on long enough to say so. */
  isSlow: boolean;
  savePng: (picture: SvgPicture, scale: number, name: string) => void;
  saveSvg: (svg: string, name: string) => void;
  copyPng: (picture: SvgPicture, scale: number) => void;
  /** A file that takes its time; `make` ends early once the signal is aborted. */
  saveMade: (make: (signal: AbortSignal) => Promise<Blob>, name: string) => void;
  cancel: () => void;
}

const SLOW = 300;

/** Whether this browser can put pictures on the clipboard. */
export function canCopyPictures(): boolean {
  return 'ClipboardItem' in window && 'clipboard' in navigator;
}

/** Makes files of a picture and gives them to the browser, or to the clipboard; says what has come of it. */
export function useSaving(): Saving {
  const [state, setState] = useState<SavingState>({ status: 'idle' });
  const [isSlow, setSlow] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const isWorking = state.status === 'working';
  useEffect(() => {
    if (!isWorking) return undefined;
    const timer = window.setTimeout(() => setSlow(true), SLOW);
    return () => {
      window.clearTimeout(timer);
      setSlow(false);
    };
  }, [isWorking]);

  const run = async (work: (signal: AbortSignal) => Promise<SavingState>): Promise<void> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setState({ status: 'working' });
    try {
      const done = await work(own.signal);
      if (!own.signal.aborted) setState(done);
    } catch (error) {
      if (own.signal.aborted) return;
      setState({ status: error instanceof TooLargeError ? 'tooLarge' : 'failed' });
    }
  };
  return {
    state,
    isSlow,
    savePng: (picture, scale, name) =>
      void run(async (signal) => {
        downloadBlob(name, await rasterize(picture, scale, signal));
        return { status: 'saved', name };
      }),
    saveSvg: (svg, name) => {
      downloadText(name, svg, 'image/svg+xml');
      setState({ status: 'saved', name });
    },
    copyPng: (picture, scale) =>
      void run(async (signal) => {
        try {
          // Made while the clipboard waits: afterwards a browser may have forgotten the click that allows it.
          const item = new ClipboardItem({ 'image/png': rasterize(picture, scale, signal) });
          await navigator.clipboard.write([item]);
          return { status: 'copied' };
        } catch (error) {
          if (error instanceof TooLargeError) throw error;
          return { status: 'notCopied' };
        }
      }),
    saveMade: (make, name) =>
      void run(async (signal) => {
        const blob = await make(signal);
        signal.throwIfAborted();
        downloadBlob(name, blob);
        return { status: 'saved', name };
      }),
    cancel: () => {
      running.current?.abort();
      setState({ status: 'cancelled' });
    },
  };
}
