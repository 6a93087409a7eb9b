import type { ReactNode } from 'react';
import type { Agent, Basis } from '../api/operations.generated.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { LineSample, TailSample } from '../parts/LineSample.tsx';

/** How the text carries a relation: line and word; a hollow tail where its subject is implied. */
export function BasisMark({ basis, agent }: { basis: Basis; agent: Agent | null }): ReactNode {
  const { m } = useWords();
  const implied = agent === 'IMPLIED';
  const stated = basis === 'STATED';
  return (
    <span className="basis-mark">
      {(!implied || !stated) && (
        <span className="basis-sample">
          <LineSample basis={basis} />
          {m.basis[basis]}
        </span>
      )}
      {implied && (
        <span className="basis-sample">
          <TailSample />
          {m.impliedSubject}
        </span>
      )}
    </span>
  );
}
