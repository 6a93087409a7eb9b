import { useCallback, useState } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { ViewActions } from '../explorer/ViewActionsContext.ts';
import type { Notice } from './Toast.tsx';

export interface NoticeState {
  notice: Notice | null;
  setNotice: (notice: Notice | null) => void;
  announce: ViewActions['announce'];
  /** Takes back what the notice tells of. */
  undo: () => void;
  end: () => void;
}

/** What is said at the foot of the page for a few seconds. */
export function useNotice(): NoticeState {
  const { dispatch } = useExplorer();
  const [notice, setNotice] = useState<Notice | null>(null);
  const end = useCallback(() => setNotice(null), []);
  return {
    notice,
    setNotice,
    announce: (text, undo = false) =>
      setNotice(
        typeof undo === 'function' ? { text, undoable: true, undo } : { text, undoable: undo },
      ),
    undo: () => {
      if (notice?.undo) notice.undo();
      else dispatch({ type: 'undo' });
      end();
    },
    end,
  };
}
