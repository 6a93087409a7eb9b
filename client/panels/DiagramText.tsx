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

/** Verbatim text of the report: entities underlined as their kind is, the verb with dots under it. */
export function DiagramText({ input }: { input: DiagramInput }): ReactNode {
  return diagramText(input).map((run) => <Run key={run.start} run={run} />);
}
