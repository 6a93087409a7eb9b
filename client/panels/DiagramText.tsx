import type { ReactNode } from 'react';
import { Punctuation } from '../parts/Punctuation.tsx';
import { diagramText, type DiagramInput, type DiagramRun } from './diagramText.ts';

function Run({ run }: { run: DiagramRun }): ReactNode {
  let content: ReactNode = run.punctuation ? <Punctuation mark={run.text} /> : run.text;
  if (run.verb) content = <em className="verb">{content}</em>;
  if (run.entity)
    content = <u className={`entity-line kind-${run.entity.kind.toLowerCase()}`}>{content}</u>;
  return run.quoted ? content : <span className="beside-quote">{content}</span>;
}

/**
 * Verbatim text of the report: entities underlined as their kind is, the verb with dots under it. Each of `gaps`, which lie
 * between the quoted ranges, is left out, and dots stand for it.
 */
export function DiagramText({
  input,
  gaps = [],
}: {
  input: DiagramInput;
  gaps?: readonly { from: number; to: number }[];
}): ReactNode {
  return diagramText(input).map((run) => {
    const gap = gaps.find(({ from, to }) => run.start >= from && run.start < to);
    if (!gap) return <Run key={run.start} run={run} />;
    return (
      run.start === gap.from && (
        <span key={run.start} className="beside-quote">
          ……
        </span>
      )
    );
  });
}
