import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { listSelected } from '../explorer/Moment.ts';
import { toEntityKind, type MatrixAxis } from '../graph/matrix/axes.ts';
import type { Line } from '../graph/matrix/Matrix.ts';
import { usePartWords, useWords } from '../messages/LanguageContext.ts';
import { matrixEn } from '../messages/matrixEn.ts';
import { matrixZh } from '../messages/matrixZh.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { toHeadAction } from './toHeadAction.ts';
import { UprightName } from './UprightName.tsx';

/** What stands in the head of a row or a column: its name, and for rows of entities a box to compare it. */
export function LineHead({
  axis,
  line,
  name,
  upright = false,
}: {
  axis: MatrixAxis;
  line: Line;
  name: string;
  upright?: boolean;
}): ReactNode {
  const { pick } = useWords();
  const words = usePartWords({ zh: matrixZh, en: matrixEn });
  const { state, dispatch } = useExplorer();
  const action = toHeadAction(axis, line.id);
  const shown = upright ? <UprightName text={name} /> : <span className="matrix-name">{name}</span>;
  const group = line.group && (
    <span className="visually-hidden">{words.inGroup(pick(line.group.name))}</span>
  );
  return (
    <>
      {!upright && toEntityKind(axis) !== null && (
        <label className="matrix-pick">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={words.compareThis(name)}
            checked={listSelected(state.present).includes(line.id)}
            onChange={() => dispatch({ type: 'selectAlso', id: line.id })}
          />
        </label>
      )}
      {!upright && line.kind && <Glyph kind={line.kind} />}
      {action ? (
        <ActionLink action={action} className="matrix-link" tabIndex={-1}>
          {shown}
          {group}
        </ActionLink>
      ) : (
        <span className="matrix-link">
          {shown}
          {group}
        </span>
      )}
    </>
  );
}
