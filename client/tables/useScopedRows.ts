import { useMemo } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useFiltered } from '../explorer/FilteredContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { findFocus } from '../explorer/readSteps.ts';
import type { TableName } from '../explorer/screens/TableState.ts';
import { useShown } from '../explorer/ShownContext.ts';
import { toGraphData } from '../explorer/toGraphData.ts';
import { toKept } from '../explorer/useFilteredView.ts';
import { applyHidden } from '../graph/applyHidden.ts';
import { toDrawn } from '../graph/toVisible.ts';
import { useWords } from '../messages/LanguageContext.ts';
import type { TableRow } from './Cell.ts';
import type { TablesData } from './requestTables.ts';
import { toRows } from './toRows.ts';

type Rows = Record<TableName, readonly TableRow[]>;

interface Ids {
  entities: { has: (id: string) => boolean };
  relations: { has: (id: string) => boolean };
}

/** What the map would show if it were gone to now; the network shows all that the filter lets pass. */
function useOnMap(): Ids {
  const { arrangement, steps, paths, tour, picture, showImplied } = useExplorer().state.present;
  const filtered = useFiltered();
  const shown = useShown();
  const isHome = steps.length === 0 && tour === null && picture.length === 0 && paths === null;
  const isNetwork = isHome && arrangement === 'network';
  const data = filtered?.data;
  return useMemo(() => {
    if (!data) return { entities: new Set<string>(), relations: new Set<string>() };
    if (isNetwork) return data;
    const { drawn } = toDrawn(data, shown, {
      focus: findFocus(steps),
      showImplied,
      selection: null,
    });
    return { entities: shown, relations: new Set(drawn.map(({ id }) => id)) };
  }, [data, isNetwork, shown, steps, showImplied]);
}

function keep(rows: readonly TableRow[], ids: Ids): TableRow[] {
  return rows.filter(({ type, id }) => (type === 'entity' ? ids.entities : ids.relations).has(id));
}

function keepAll({ entities, relations, measures }: Rows, ids: Ids): Rows {
  return {
    entities: keep(entities, ids),
    relations: keep(relations, ids),
    measures: keep(measures, ids),
  };
}

/** The rows that the rail's filter lets pass; of these, where the tables are of the map, those that it shows. */
export function useScopedRows(data: TablesData): { rows: Rows; unfiltered: Rows } {
  const { language, m } = useWords();
  const { ontology, reports } = useLibrary();
  const { hidden, steps, table } = useExplorer().state.present;
  const { scope } = table;
  const onMap = useOnMap();
  const all = useMemo(
    () => toRows(data, { language, pick: (text) => text[language], ontology, reports, m }),
    [data, language, ontology, reports, m],
  );
  const graph = useMemo(() => toGraphData(data.entities, data.relations), [data]);
  const passing = useMemo(
    () => applyHidden(graph, hidden, scope === 'shown' ? toKept(steps) : new Set()).data,
    [graph, hidden, scope, steps],
  );
  return useMemo(() => {
    const unfiltered = scope === 'shown' ? keepAll(all, onMap) : all;
    return { unfiltered, rows: keepAll(unfiltered, passing) };
  }, [all, scope, onMap, passing]);
}
