import { useState, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { ReportText } from '../explorer/requestText.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { Span } from './Span.ts';
import type { SelectedSpans } from './useSelectedSpans.ts';
import { useReaderWords } from './useReaderWords.ts';

/** Of what was found, so much is shown. */
const MOST_SHOWN = 60;

/** That the passage of a link does not stand where the link says, what was found instead, and the way to take it. */
export function PassageNotice({
  report,
  selected: { resolved, isForeign },
  onTake,
}: {
  report: ReportText;
  selected: SelectedSpans;
  onTake: (span: Span) => void;
}): ReactNode {
  const words = useReaderWords();
  const { state, dispatch } = useExplorer();
  const { selection } = state.present;
  const [dropped, setDropped] = useState<string | null>(null);
  if (selection?.type !== 'passage' || dropped === selection.id) return null;
  if (!isForeign && (resolved === null || resolved.type === 'same')) return null;
  const drop = (): void => {
    setDropped(selection.id);
    dispatch({ type: 'select', selection: null });
  };
  const isFound = resolved?.type === 'moved' || resolved?.type === 'near';
  const found = isFound ? report.text.slice(resolved.start, resolved.end) : '';
  const why = isForeign
    ? words.passageNotFound
    : resolved?.type === 'moved'
      ? words.movedPassage
      : resolved?.type === 'near'
        ? words.nearPassage
        : selection.quote === undefined
          ? words.lostPlace
          : words.lostPassage;
  return (
    <div className="notice-bar passage-notice">
      <Icon name="link" size={16} />
      <div className="notice-texts" role="alert">
        <p>
          {why}
          {isFound && (
            <q lang="zh-Hans">
              <Chinese text={found.slice(0, MOST_SHOWN)} />
              {found.length > MOST_SHOWN && '……'}
            </q>
          )}
        </p>
        {resolved?.type !== 'moved' && selection.quote !== undefined && (
          <p>
            {words.linkSaid}
            <q lang="zh-Hans">
              <bdi>{selection.quote}</bdi>
            </q>
          </p>
        )}
      </div>
      {isFound && (
        <button type="button" className="button button-primary" onClick={() => onTake(resolved)}>
          {words.takePassage}
        </button>
      )}
      <button type="button" className="button" onClick={drop}>
        {words.dropPassage}
      </button>
    </div>
  );
}
