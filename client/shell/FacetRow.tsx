import { useId, type ChangeEvent, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { isOnly, setOnly, type Facet } from '../graph/Hidden.ts';
import { useWords } from '../messages/LanguageContext.ts';

export interface FacetRowProps {
  facet: Facet;
  /** What the row shows or hides: one value, or all of a group. */
  ids: readonly string[];
  /** The values that “only this” hides the others of. */
  among: readonly string[];
  /** What it is called, where that is not its text. */
  name: string;
  /** Absent while not known. */
  count: number | undefined;
  /** More of it is filtered away in another facet. */
  partly?: boolean;
  sample?: ReactNode;
  /** Behind the checkbox, in place of a label. */
  link?: ReactNode;
  /** Behind the word. */
  after?: ReactNode;
}

/** A value of the filter: whether it is shown, what that gives, and a way to see nothing but it. */
export function FacetRow(props: FacetRowProps): ReactNode {
  const { facet, ids, among, name, count, partly = false, sample, link, after } = props;
  const { m } = useWords();
  const { state, dispatch } = useExplorer();
  const { hidden } = state.present;
  const countId = useId();
  const away = ids.filter((id) => (hidden[facet] as readonly string[]).includes(id)).length;
  const mixed = (away > 0 && away < ids.length) || (partly && away === 0);
  const only = isOnly(hidden, facet, ids, among);
  const isIdle = count === 0 && away === 0;
  const showOnly = (): void => {
    dispatch({ type: 'filter', hidden: setOnly(hidden, facet, ids, among) });
  };
  const onChange = ({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>): void => {
    if (nativeEvent instanceof MouseEvent && nativeEvent.altKey) showOnly();
    else dispatch({ type: 'hide', facet, ids, hidden: !currentTarget.checked });
  };
  const checkbox = (
    <input
      ref={(input) => {
        if (input) input.indeterminate = mixed;
      }}
      type="checkbox"
      checked={away === 0}
      disabled={isIdle}
      aria-label={link === undefined ? undefined : m.showNamed(name)}
      aria-describedby={countId}
      onChange={onChange}
    />
  );
  return (
    <div className="facet-row" data-idle={isIdle || undefined}>
      <label className="facet-label">
        {checkbox}
        {sample}
        {link === undefined && <span>{name}</span>}
      </label>
      {link}
      {after}
      <span className="leader" />
      {among.length > ids.length && !isIdle && (
        <button
          type="button"
          className="text-button facet-only"
          aria-label={only ? m.showAllAround(name) : m.onlyNamed(name)}
          onClick={showOnly}
        >
          {only ? m.allOfThem : m.onlyThis}
        </button>
      )}
      <span className="count" id={countId}>
        {count}
      </span>
    </div>
  );
}
