import { memo, type ReactNode } from 'react';
import { Punctuation } from '../parts/Punctuation.tsx';
import type { Piece } from './toBlocks.ts';
import { toRuns, type Layers, type TextRun } from './toRuns.ts';

function Run({ run }: { run: TextRun }): ReactNode {
  let content: ReactNode = run.punctuation ? <Punctuation mark={run.text} /> : run.text;
  for (const { kind, slot } of run.marks.toReversed())
    content = (
      <u
        className={`text-mark text-slot-${Math.min(slot, 3)} entity-line kind-${kind.toLowerCase()}`}
      >
        {content}
      </u>
    );
  return (
    <span data-start={run.start} className={run.over.map((name) => `over-${name}`).join(' ')}>
      {content}
    </span>
  );
}

/** A sentence, or what stands between two: the report's own characters, and nothing besides. */
export const TextPiece = memo(
  function TextPiece({
    text,
    piece,
    layers,
  }: {
    text: string;
    piece: Piece;
    layers: Layers;
    /** Tells whether the layers are others. */
    layersKey: string;
  }): ReactNode {
    return toRuns(text, piece, layers).map((run) => <Run key={run.start} run={run} />);
  },
  (before, after) =>
    before.text === after.text &&
    before.piece === after.piece &&
    before.layersKey === after.layersKey,
);
