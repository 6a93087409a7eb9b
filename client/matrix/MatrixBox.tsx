import type { ReactNode } from 'react';
import type { MatrixCell } from '../graph/matrix/Matrix.ts';
import { usePartWords, useWords } from '../messages/LanguageContext.ts';
import { matrixEn } from '../messages/matrixEn.ts';
import { matrixZh } from '../messages/matrixZh.ts';

/** How many relations a cell has, and by its border and fill what they rest on; decoration, `useCellWords` says it. */
export function MatrixBox({ cell }: { cell: MatrixCell }): ReactNode {
  const count = cell.relations.length;
  const classes = [
    'matrix-box',
    `n${Math.min(count, 3)}`,
    cell.basis.toLowerCase(),
    ...(cell.implied ? ['implied'] : []),
  ];
  return (
    <span className={classes.join(' ')} aria-hidden="true">
      {count}
    </span>
  );
}

/** What a cell says. */
export function useCellWords(): (cell: MatrixCell | null, held: boolean) => string {
  const { m, language } = useWords();
  const words = usePartWords({ zh: matrixZh, en: matrixEn });
  return (cell, held) => {
    if (!cell) return words.nothing;
    return [
      words.counted(cell.relations.length, m.basis[cell.basis]),
      ...(cell.implied ? [words.allImplied] : []),
      ...(held ? [words.held] : []),
    ].join(language === 'zh' ? '，' : ', ');
  };
}
