import { Suspense, type ReactNode } from 'react';
import { isEmbedded } from '../explorer/embedded.ts';
import type { Selection } from '../graph/Selection.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { lazyPart } from '../parts/lazyPart.ts';

const NotesPart = lazyPart(async () => (await import('./NotesPart.tsx')).NotesPart);

/** A person's own notes on what is selected, in its panel; their code is loaded when they are first shown. */
export function NotesBeside({ target, name }: { target: Selection; name?: string }): ReactNode {
  // In a frame of another page nothing is stored, and nothing of one’s own is shown.
  if (isEmbedded()) return null;
  return (
    <ErrorBoundary part="panel">
      <Suspense fallback={<div className="panel-part notes-waiting" />}>
        <NotesPart
          key={`${target.type} ${target.id}`}
          target={target}
          {...(name === undefined ? {} : { name })}
        />
      </Suspense>
    </ErrorBoundary>
  );
}
