/** What the page draws of the graph at the moment: each drawing says so itself, for whoever makes a picture of it. */
import { useEffect, useRef } from 'react';
import type { View } from '../graph/model.ts';
import type { NetworkView } from '../graph/network/NetworkView.ts';
import type { LabelTexts } from '../graph/network/toLabelTexts.ts';
import type { JointSelection, Selection } from '../graph/Selection.ts';
import type { Camera, Frame } from './camera.ts';

/** The part of a drawing that is seen in its window. */
export interface SeenPart {
  camera: Camera;
  frame: Frame;
}

/** A drawing, with what of it is seen; null where it is not drawn as a map just now. */
export type Drawn = { seen: SeenPart | null } & (
  | { type: 'view'; view: View; selection: JointSelection | null }
  | {
      type: 'network';
      view: NetworkView;
      texts: ReadonlyMap<string, LabelTexts>;
      selection: readonly Selection[];
    }
);

const drawings = new Set<() => Drawn | null>();

/** All that is drawn now, in the order in which it came. */
export const listDrawn = (): Drawn[] =>
  [...drawings].map((tell) => tell()).filter((drawn) => drawn !== null);

/** Lets it be known what a component draws; null where that is nothing. */
export const useDrawn = (tell: () => Drawn | null): void => {
  // Not an effect event: who asks may be rendering.
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    const answer = (): Drawn | null => latest.current();
    drawings.add(answer);
    return () => {
      drawings.delete(answer);
    };
  }, []);
};
