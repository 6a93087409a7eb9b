import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { requestRelationItems } from '../explorer/requestMatrix.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { useMatrix } from '../explorer/useMatrix.ts';
import { toEntityKind, type MatrixAxis } from '../graph/matrix/axes.ts';
import { findCell, type Line } from '../graph/matrix/Matrix.ts';
import { usePartWords } from '../messages/LanguageContext.ts';
import { matrixEn } from '../messages/matrixEn.ts';
import { matrixZh } from '../messages/matrixZh.ts';
import { downloadText } from '../parts/downloadText.ts';
import { Failure } from '../parts/Failure.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Loading } from '../parts/Loading.tsx';
import { ActionLink } from './ActionLink.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { RelationItems } from './RelationItems.tsx';
import { toRelationsCsv } from './toRelationsCsv.ts';
import { usePlaceName } from './usePlaceName.ts';

const CLOSE = { type: 'matrix', matrix: { cell: null } } as const;

/** A row or a column by its name, where the axis has it. */
function PlaceWord({ axis, line, id }: { axis: MatrixAxis; line: Line | undefined; id: string }) {
  const nameOf = usePlaceName();
  return (
    <span className="cell-place">
      {line?.kind && <Glyph kind={line.kind} />}
      {line ? nameOf(axis, line) : id}
    </span>
  );
}

/** The relations of a cell of the matrix, with their quotes. */
export function CellPanel({ row, column }: { row: string; column: string }): ReactNode {
  const words = usePartWords({ zh: matrixZh, en: matrixEn });
  const { revision } = useLibrary();
  const { matrix: asked } = useExplorer().state.present;
  const shown = useMatrix();
  const matrix = shown.status === 'ready' ? shown.data.matrix : null;
  const ids = (matrix && findCell(matrix, row, column)?.relations) ?? [];
  const loaded = useLoaded(
    ids.length === 0 ? null : `relations of ${revision} ${ids.join(' ')}`,
    (signal) => requestRelationItems(ids, signal),
  );
  const axes = { rows: asked.rows, columns: asked.columns };
  const entity =
    toEntityKind(axes.rows) !== null ? row : toEntityKind(axes.columns) !== null ? column : null;
  return (
    <article>
      <header className="panel-head">
        <PanelHeader close={CLOSE}>
          <span className="cell-places">
            <PlaceWord axis={axes.rows} line={matrix?.rows.find(({ id }) => id === row)} id={row} />
            <PlaceWord
              axis={axes.columns}
              line={matrix?.columns.find(({ id }) => id === column)}
              id={column}
            />
          </span>
        </PanelHeader>
        <h1>{matrix && ids.length === 0 ? words.noCell : words.relations(ids.length)}</h1>
        {matrix && ids.length === 0 && <p className="panel-description">{words.noCellWhy}</p>}
        {ids.length > 0 && (
          <div className="actions">
            <ActionLink action={{ type: 'picture', ids }} className="button">
              {words.openInGraph}
            </ActionLink>
            <button
              type="button"
              className="button"
              disabled={loaded.status !== 'ready'}
              onClick={() => {
                if (loaded.status === 'ready')
                  downloadText('relations.csv', toRelationsCsv(loaded.data), 'text/csv');
              }}
            >
              {words.download}
            </button>
          </div>
        )}
      </header>
      {(shown.status === 'loading' || loaded.status === 'loading') && <Loading />}
      {shown.status === 'failed' && <Failure failed={shown} compact />}
      {loaded.status === 'failed' && <Failure failed={loaded} compact />}
      {loaded.status === 'ready' && ids.length > 0 && (
        <div className="panel-part">
          <RelationItems relations={loaded.data} entity={entity} />
        </div>
      )}
    </article>
  );
}
