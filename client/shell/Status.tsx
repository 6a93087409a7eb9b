import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useFiltered } from '../explorer/FilteredContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { LeftOutButtons } from '../panels/LeftOutButtons.tsx';
import { Icon } from '../parts/Icon.tsx';

export interface ViewSummary {
  entities: number;
  /** Relations folded away because their agent is implied. */
  folded: number;
  /** Drawn relations whose agent is implied. */
  implied: number;
  /** The server left entities out. */
  truncated: boolean;
  /** Entities that a person has hidden. */
  away: number;
}

/** The line below the canvas: what is shown and what is not. */
export function Status({
  summary,
  zoom,
}: {
  summary: ViewSummary;
  zoom: { in: () => void; out: () => void } | null;
}): ReactNode {
  const { m, language } = useWords();
  const { state, dispatch } = useExplorer();
  const { showImplied } = state.present;
  const { entities, folded, implied, truncated, away } = summary;
  const hidden = showImplied ? implied : folded;
  const leftOut = useFiltered()?.leftOut ?? { entities: 0, relations: 0 };
  const isFiltered = leftOut.entities + leftOut.relations > 0;
  const notes = [
    m.shown(entities),
    truncated ? m.truncated : null,
    isFiltered ? m.leftOut(leftOut.entities, leftOut.relations) : null,
    hidden > 0 ? (showImplied ? m.unfolded(hidden) : m.folded(hidden)) : null,
  ].filter((note) => note !== null);
  return (
    <div className="status">
      <span role="status">{notes.join(language === 'zh' ? '；' : '; ')}</span>
      {away > 0 && (
        <span className="status-away">
          <span role="status">{m.explore.hidden(away)}</span>
          <button
            type="button"
            className="text-button"
            onClick={() => dispatch({ type: 'step', step: { type: 'reveal' } })}
          >
            {m.explore.reveal} <span className="visually-hidden">{m.explore.revealSpoken}</span>
          </button>
        </span>
      )}
      <LeftOutButtons canFold={hidden > 0} isFiltered={isFiltered} />
      {zoom && (
        <span className="zoom">
          <button type="button" className="icon-button" aria-label={m.zoomOut} onClick={zoom.out}>
            <Icon name="minus" size={16} />
          </button>
          <button type="button" className="icon-button" aria-label={m.zoomIn} onClick={zoom.in}>
            <Icon name="plus" size={16} />
          </button>
        </span>
      )}
    </div>
  );
}
