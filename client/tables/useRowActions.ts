import { useExplorer } from '../explorer/ExplorerContext.ts';
import { listSelected } from '../explorer/Moment.ts';
import { reduceExplorer, toInitialState } from '../explorer/reduceExplorer.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import type { NamedEntity, TableRow } from './Cell.ts';
import { useTablesWords } from './useTablesWords.ts';

/** A picture holds no more; the rest is left out and said so. */
export const MOST_PICTURED = 400;
/** No more are kept in an address: one, and those besides. */
const MOST_SELECTED = 51;

export interface RowActions {
  /** Ids of the rows that are selected here and on the map, the first one first. */
  selected: readonly string[];
  select: (row: TableRow, how: { beside: boolean; keep: boolean }) => void;
  /** An entity, or a relation with its ends, on the map. */
  open: (row: TableRow, entity: NamedEntity | undefined) => void;
  /** A picture of exactly these. */
  picture: (rows: readonly TableRow[]) => void;
}

/** What a person does to rows: the selection is the one that the map has. */
export function useRowActions(): RowActions {
  const t = useTablesWords();
  const { state, dispatch } = useExplorer();
  const { announce } = useViewActions();
  const { present } = state;
  const { selection } = present;
  const selected = selection?.type === 'relation' ? [selection.id] : listSelected(present);
  const select: RowActions['select'] = ({ type, id }, { beside, keep }) => {
    if (type === 'entity' && beside) {
      const isFull = !selected.includes(id) && selected.length >= MOST_SELECTED;
      if (isFull) announce(t.mostSelected(MOST_SELECTED));
      else dispatch({ type: 'selectAlso', id });
      return;
    }
    if (beside && selection?.type === 'relation' && selection.id !== id)
      announce(t.onlyOneRelation);
    const isAlone = selected.length === 1 && selected[0] === id;
    if (isAlone && keep) return;
    dispatch({ type: 'select', selection: isAlone ? null : { type, id } });
  };
  return {
    selected,
    select,
    open: ({ type, id }, entity) => {
      if (entity) dispatch({ type: 'open', id: entity.id });
      else if (type === 'entity') dispatch({ type: 'open', id });
      else {
        const pictured = reduceExplorer(toInitialState(present), { type: 'picture', ids: [id] });
        const moment = { ...pictured.present, selection: { type, id }, also: [], list: null };
        dispatch({ type: 'visit', moment });
      }
    },
    picture: (rows) => {
      dispatch({ type: 'picture', ids: rows.slice(0, MOST_PICTURED).map(({ id }) => id) });
      if (rows.length > MOST_PICTURED) announce(t.firstPictured(MOST_PICTURED));
    },
  };
}
