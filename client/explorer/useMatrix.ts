import { useMemo } from 'react';
import { arrangeMatrix, type Arranged } from '../graph/matrix/arrangeMatrix.ts';
import { countMatrix } from '../graph/matrix/countMatrix.ts';
import { listPlaces } from '../graph/matrix/listPlaces.ts';
import type { Matrix } from '../graph/matrix/Matrix.ts';
import type { GraphData } from '../graph/model.ts';
import { useExplorer } from './ExplorerContext.ts';
import { useFiltered } from './FilteredContext.ts';
import { useLibrary } from './LibraryContext.ts';
import { requestIndicators } from './requestMatrix.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';

export interface ShownMatrix {
  matrix: Matrix;
  arranged: Arranged;
  /** Relations that it would have besides, were those with an implied agent not folded away. */
  folded: number;
  /** What it was counted from. */
  data: GraphData;
}

const NONE: ReadonlyMap<string, string> = new Map();

function withoutImplied(data: GraphData): GraphData {
  const explicit = [...data.relations].filter(([, { agent }]) => agent !== 'IMPLIED');
  return { ...data, relations: new Map(explicit) };
}

/** The whole graph as the filter lets it pass; null while it is not loaded. */
export function useWholeGraph(): GraphData | null {
  const filtered = useFiltered();
  return filtered?.steps.length === 0 && filtered.picture === undefined ? filtered.data : null;
}

/** The matrix that is asked for, of what the filter lets pass. */
export function useMatrix(): Loaded<ShownMatrix> {
  const { ontology, reports } = useLibrary();
  const { present } = useExplorer().state;
  const { hidden, showImplied } = present;
  const { rows, columns, order, empty } = present.matrix;
  const data = useWholeGraph();
  const needsIndicators = rows === 'INDICATOR' || columns === 'INDICATOR';
  const indicators = useLoaded(needsIndicators ? 'indicators' : null, requestIndicators);
  const measured = indicators.status === 'ready' ? indicators.data : null;

  const counted = useMemo(() => {
    if (!data || (needsIndicators && !measured)) return null;
    const terms = {
      ...ontology,
      sections: reports.flatMap(({ sections }) => sections),
      indicators: measured?.terms ?? [],
    };
    const places = {
      rows: listPlaces(rows, data, terms, hidden),
      columns: listPlaces(columns, data, terms, hidden),
    };
    const all = countMatrix(data, { rows, columns }, places, measured?.of ?? NONE);
    if (showImplied) return { matrix: all, folded: 0, data };
    const explicit = withoutImplied(data);
    const matrix = countMatrix(explicit, { rows, columns }, places, measured?.of ?? NONE);
    return { matrix, folded: all.total - matrix.total, data: explicit };
  }, [data, ontology, reports, rows, columns, hidden, showImplied, needsIndicators, measured]);
  const shown = useMemo(
    () => counted && { ...counted, arranged: arrangeMatrix(counted.matrix, { order, empty }) },
    [counted, order, empty],
  );
  if (shown) return { status: 'ready', data: shown };
  return indicators.status === 'failed' ? indicators : { status: 'loading', attempts: 0 };
}
