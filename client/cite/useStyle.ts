import { useState } from 'react';
import { readStored, writeStored } from '../explorer/storage.ts';
import { isStyle, STYLES, type Style } from './styles.ts';

const KEY = 'fazhi-graph.cite-style';

/** The style of references, which this browser remembers. */
export function useStyle(): [style: Style, choose: (style: Style) => void] {
  const [style, setStyle] = useState<Style>(() => {
    const kept = readStored(KEY);
    return isStyle(kept) ? kept : STYLES[0];
  });
  const choose = (chosen: Style): void => {
    setStyle(chosen);
    writeStored(KEY, chosen);
  };
  return [style, choose];
}
