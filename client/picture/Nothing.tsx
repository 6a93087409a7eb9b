import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { usePictureWords } from './usePictureWords.ts';

/** Says that nothing is drawn where the reader is, and what to do there. */
export function Nothing(): ReactNode {
  const words = usePictureWords();
  const { screen } = useExplorer().state.present;
  return <p role="status">{screen === 'graph' ? words.nothing.other : words.nothing[screen]}</p>;
}
