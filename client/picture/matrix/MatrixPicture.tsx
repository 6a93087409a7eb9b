import { useMemo, type ReactNode } from 'react';
import { useExplorer } from '../../explorer/ExplorerContext.ts';
import { listSelected } from '../../explorer/Moment.ts';
import { useMatrix } from '../../explorer/useMatrix.ts';
import { usePartWords, useWords } from '../../messages/LanguageContext.ts';
import { matrixEn } from '../../messages/matrixEn.ts';
import { matrixZh } from '../../messages/matrixZh.ts';
import { useAxisName } from '../../panels/useAxisName.ts';
import { usePlaceName } from '../../panels/usePlaceName.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Nothing } from '../Nothing.tsx';
import { PicturePart, type Shown } from '../PicturePart.tsx';
import { toMatrixSheet } from './toMatrixSheet.ts';

/** A picture of the matrix that is asked for, arranged as it is on the page. */
export function MatrixPicture(): ReactNode {
  const { pick } = useWords();
  const words = usePartWords({ zh: matrixZh, en: matrixEn });
  const axisName = useAxisName();
  const nameOf = usePlaceName();
  const { present } = useExplorer().state;
  const loaded = useMatrix();
  const matrix = loaded.status === 'ready' ? loaded.data : null;
  const shown = useMemo((): Shown | null => {
    if (!matrix || matrix.arranged.rows.length === 0 || matrix.arranged.columns.length === 0)
      return null;
    const { rows, columns } = matrix.matrix.axes;
    const { selection } = present;
    const sheet = toMatrixSheet(matrix, {
      nameOf,
      pick,
      words: {
        axes: { rows: axisName(rows), columns: axisName(columns) },
        total: words.total,
        allImplied: words.allImplied,
        three: words.three,
        blank: words.nothing,
      },
      selected: listSelected(present),
      cell: present.matrix.cell,
      relation: selection?.type === 'relation' ? selection.id : null,
    });
    return { type: 'matrix', sheet, seen: null };
  }, [matrix, nameOf, pick, words, axisName, present]);
  if (loaded.status === 'loading') return <Loading />;
  if (loaded.status === 'failed') return <Failure failed={loaded} />;
  const { rows, columns } = present.matrix;
  return shown ? (
    <PicturePart shown={shown} title={words.title(axisName(rows), axisName(columns))} />
  ) : (
    <Nothing />
  );
}
