import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { MOST_HOPS, type PathsAsked } from '../explorer/Moment.ts';
import type { Ends } from '../explorer/requestWays.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Localized } from '../parts/Localized.tsx';
import { EntityPicker } from '../search/EntityPicker.tsx';

/** Either end of the ways. */
export type End = 'from' | 'to';

const HOPS = Array.from({ length: MOST_HOPS - 1 }, (_, at) => at + 2);

/** The two ends, which can be changed and swapped, and which ways are searched for. */
export function PathsForm({
  asked,
  ends,
  changed,
  onChange,
}: {
  asked: PathsAsked;
  ends: Ends;
  /** The end that another is being searched for. */
  changed: End | null;
  onChange: (end: End | null) => void;
}): ReactNode {
  const { m } = useWords();
  const { state, dispatch } = useExplorer();
  const { announce } = useViewActions();
  const { showImplied } = state.present;
  const ask = (changes: Partial<PathsAsked>): void =>
    dispatch({ type: 'paths', ...asked, at: 0, ...changes });
  const change = (end: End, id: string): void => {
    if (id === asked[end === 'from' ? 'to' : 'from']) {
      announce(m.links.sameEnd);
      return;
    }
    onChange(null);
    ask({ [end]: id });
  };
  return (
    <div className="paths-form" role="group" aria-label={m.links.ends}>
      {(['from', 'to'] as const).map((end) => (
        <div key={end} className="paths-end">
          <span>{m.links[end]}</span>
          {changed === end ? (
            <EntityPicker
              label={m.links.changeEnd(m.links[end])}
              onPick={(id) => change(end, id)}
              onLeave={() => onChange(null)}
            />
          ) : (
            <button
              type="button"
              className="end-button"
              data-end={end}
              onClick={() => onChange(end)}
            >
              {ends[end] ? (
                <>
                  <Glyph kind={ends[end].kind} />
                  <Localized text={ends[end].name} className="row-name" />
                </>
              ) : (
                <bdi className="row-name">{asked[end]}</bdi>
              )}
              <span className="visually-hidden">{m.links.changeEnd(m.links[end])}</span>
              <Icon name="search" size={16} />
            </button>
          )}
        </div>
      ))}
      <div className="paths-options">
        <button
          type="button"
          className="button"
          onClick={() => ask({ from: asked.to, to: asked.from })}
        >
          <Icon name="swap" size={16} />
          {m.links.swap}
        </button>
        <label>
          <span>{m.links.most}</span>
          <select
            value={asked.most}
            onChange={(event) => ask({ most: Number(event.currentTarget.value) })}
          >
            {HOPS.map((most) => (
              <option key={most} value={most}>
                {m.links.hops(most)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="paths-check">
        <input
          type="checkbox"
          checked={asked.along}
          onChange={(event) => ask({ along: event.currentTarget.checked })}
        />
        <span>{m.links.along}</span>
      </label>
      <label className="paths-check">
        <input
          type="checkbox"
          checked={showImplied}
          onChange={(event) =>
            dispatch({ type: 'showImplied', shown: event.currentTarget.checked })
          }
        />
        <span>{m.links.withImplied}</span>
      </label>
    </div>
  );
}
