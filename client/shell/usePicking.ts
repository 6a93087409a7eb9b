import { useState } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { listSelected } from '../explorer/Moment.ts';
import type { Picking } from '../explorer/Picking.ts';
import type { Selection } from '../graph/Selection.ts';

export interface PickingState {
  picking: Picking | null;
  setPicking: (picking: Picking | null) => void;
  /** What choosing something on the canvas does: it is selected, or what it is picked for. */
  choose: (selection: Selection | null) => void;
}

/** What the next entity that is chosen is for; picking ends with the selection that it began from. */
export function usePicking(): PickingState {
  const { state, dispatch } = useExplorer();
  const [picking, setPicking] = useState<Picking | null>(null);
  const selected = listSelected(state.present);
  const isOver =
    picking !== null &&
    (picking.type === 'end' ? selected[0] !== picking.from : selected.length === 0);
  if (isOver) setPicking(null);

  const choose = (selection: Selection | null): void => {
    if (!picking) dispatch({ type: 'select', selection });
    else if (selection?.type !== 'entity') return;
    else if (picking.type === 'also') dispatch({ type: 'selectAlso', id: selection.id });
    else if (selection.id !== picking.from) {
      dispatch({ type: 'paths', from: picking.from, to: selection.id });
      setPicking(null);
    }
  };
  return { picking: isOver ? null : picking, setPicking, choose };
}
