import { Suspense, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { Statistics } from '../explorer/requestClaims.ts';
import type { Loaded } from '../explorer/useLoaded.ts';
import type { ToldTour } from '../explorer/useTour.ts';
import { lazyPart } from '../parts/lazyPart.ts';
import { Loading } from '../parts/Loading.tsx';
import { EntityPanel } from './EntityPanel.tsx';
import { ListPanel } from './ListPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';
import { SeveralPanel } from './SeveralPanel.tsx';
import { listSelected } from '../explorer/Moment.ts';
import { ReportPanel } from './ReportPanel.tsx';
import { TourPanel } from './TourPanel.tsx';

const CellPanel = lazyPart(async () => (await import('./CellPanel.tsx')).CellPanel);

/**
 * What stands beside the canvas: the selection, else a list of entities, else the matrix’s cell, else the tour's step,
 * else the report.
 */
export function Panel({
  statistics,
  told,
  passage,
  coverage,
}: {
  statistics: Loaded<Statistics>;
  told: ToldTour | null;
  /** What stands here while a passage is selected; */
  passage: ReactNode;
  /** and where nothing is, while the text shows what of it is quoted. */
  coverage: ReactNode;
}): ReactNode {
  const { present } = useExplorer().state;
  const { screen, reader, selection, list, matrix, tour } = present;
  const selected = listSelected(present);
  if (selected.length > 1) return <SeveralPanel ids={selected} />;
  if (selection?.type === 'entity') return <EntityPanel key={selection.id} id={selection.id} />;
  if (selection?.type === 'relation') return <RelationPanel key={selection.id} id={selection.id} />;
  if (selection?.type === 'passage') return passage;
  if (list) return <ListPanel key={list.id} list={list} />;
  if (screen === 'matrix' && matrix.cell)
    return (
      <Suspense fallback={<Loading />}>
        <CellPanel key={`${matrix.cell.row} ${matrix.cell.column}`} {...matrix.cell} />
      </Suspense>
    );
  if (tour && told) return <TourPanel told={told} place={tour} />;
  if (screen === 'text' && reader.marks === 'coverage') return coverage;
  return <ReportPanel statistics={statistics} />;
}
