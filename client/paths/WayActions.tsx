import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { requestWaySteps } from '../explorer/requestJoiningSteps.ts';
import type { Way } from '../explorer/requestWays.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { copyText } from '../parts/copyText.ts';
import { Icon } from '../parts/Icon.tsx';
import { toQuoteText } from './toQuoteText.ts';

/** What can be done with a way as a whole. */
export function WayActions({ way }: { way: Way }): ReactNode {
  const { m, language } = useWords();
  const { ontology, report } = useLibrary();
  const { state, dispatch } = useExplorer();
  const { announce } = useViewActions();
  const ids = way.entities.map(({ id }) => id);
  const show = async (): Promise<void> => {
    const [first = '', ...others] = ids;
    const steps = await requestWaySteps(ids, ontology);
    dispatch({
      type: 'visit',
      moment: {
        ...state.present,
        paths: null,
        list: null,
        steps,
        selection: { type: 'entity', id: first },
        also: others,
      },
    });
  };
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(toQuoteText(way, { ontology, report, language }));
    announce(isCopied ? m.links.quotesCopied : m.links.notCopied);
  };
  return (
    <div className="actions">
      <button
        type="button"
        className="button button-primary"
        onClick={() => {
          void show().catch(() => announce(m.failure.other));
        }}
      >
        <Icon name="centre" size={16} />
        {m.links.onCanvas}
      </button>
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon name="list" size={16} />
        {m.links.copyQuotes}
      </button>
    </div>
  );
}
