import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useFiltered } from '../explorer/FilteredContext.ts';
import { usePartWords, useWords } from '../messages/LanguageContext.ts';
import { matrixEn } from '../messages/matrixEn.ts';
import { matrixZh } from '../messages/matrixZh.ts';
import { LeftOutButtons } from '../panels/LeftOutButtons.tsx';

const BASES = ['STATED', 'JUXTAPOSED', 'INFERRED'] as const;

/** How a cell is read, and what the matrix leaves out. */
export function MatrixFoot({ folded }: { folded: number }): ReactNode {
  const { m } = useWords();
  const words = usePartWords({ zh: matrixZh, en: matrixEn });
  const { showImplied } = useExplorer().state.present;
  const leftOut = useFiltered()?.leftOut ?? { entities: 0, relations: 0 };
  const isFiltered = leftOut.entities + leftOut.relations > 0;
  return (
    <footer className="matrix-foot">
      <ul className="matrix-legend" aria-label={words.legend}>
        {BASES.map((basis) => (
          <li key={basis}>
            <span className={`matrix-box n1 ${basis.toLowerCase()}`} aria-hidden="true">
              1
            </span>
            {m.basis[basis]}
          </li>
        ))}
        <li>
          <span className="matrix-box n1 stated implied" aria-hidden="true">
            1
          </span>
          {words.allImplied}
        </li>
        <li>
          <span className="matrix-box n2 stated" aria-hidden="true">
            2
          </span>
          <span className="matrix-box n3 stated" aria-hidden="true">
            3
          </span>
          {words.three}
        </li>
      </ul>
      <span className="matrix-left" role="status">
        {[
          isFiltered ? m.leftOut(leftOut.entities, leftOut.relations) : '',
          folded > 0 ? m.folded(folded) : '',
        ]
          .filter((note) => note !== '')
          .join(m.comma)}
      </span>
      <LeftOutButtons canFold={folded > 0 || showImplied} isFiltered={isFiltered} />
      <span className="matrix-keys">{words.keys}</span>
    </footer>
  );
}
