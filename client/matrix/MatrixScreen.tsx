import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useMatrix } from '../explorer/useMatrix.ts';
import { useMedia } from '../explorer/useMedia.ts';
import { usePartWords } from '../messages/LanguageContext.ts';
import { matrixEn } from '../messages/matrixEn.ts';
import { matrixZh } from '../messages/matrixZh.ts';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Comparison } from './Comparison.tsx';
import './matrix.css';
import { MatrixBar } from './MatrixBar.tsx';
import { MatrixFoot } from './MatrixFoot.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixList } from './MatrixList.tsx';

/** Relations counted by two axes, or two entities side by side. */
export function MatrixScreen(): ReactNode {
  const words = usePartWords({ zh: matrixZh, en: matrixEn });
  const { compare } = useExplorer().state.present.matrix;
  const phone = useMedia('(max-width: 719px)');
  const loaded = useMatrix();
  if (compare) return <Comparison key={compare.join(' ')} one={compare[0]} other={compare[1]} />;
  const shown = loaded.status === 'ready' ? loaded.data : null;
  const isEmpty = shown?.arranged.rows.length === 0 || shown?.arranged.columns.length === 0;
  const Body = phone ? MatrixList : MatrixGrid;
  return (
    <div className="matrix">
      <MatrixBar shown={shown} />
      {loaded.status === 'loading' && <Loading />}
      {loaded.status === 'failed' && <Failure failed={loaded} />}
      {shown && isEmpty && (
        <div className="matrix-none">
          <h2>{words.noneMeet}</h2>
          <p>{words.noneMeetWhy}</p>
        </div>
      )}
      {shown && !isEmpty && <Body shown={shown} />}
      {shown && <MatrixFoot folded={shown.folded} />}
    </div>
  );
}
