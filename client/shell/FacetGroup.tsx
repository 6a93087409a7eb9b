import { useId, useState, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { Facet } from '../graph/Hidden.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { FacetRow, type FacetRowProps } from './FacetRow.tsx';

/** A row with the values that it is made of below it, folded until asked for or filtered by. */
export function FacetGroup({
  parts,
  partFacet,
  toCount,
  toName,
  row,
}: {
  /** Values of `partFacet`, in their order. */
  parts: readonly string[];
  partFacet: Facet;
  toCount: (id: string) => number | undefined;
  toName: (id: string) => string;
  row: FacetRowProps;
}): ReactNode {
  const { m } = useWords();
  const { hidden } = useExplorer().state.present;
  const away = new Set<string>(hidden[partFacet]);
  const partly = parts.some((id) => away.has(id));
  const [open, setOpen] = useState(partly);
  const listId = useId();
  return (
    <li>
      <FacetRow
        {...row}
        partly={partly}
        after={
          <button
            type="button"
            className="facet-fold"
            aria-expanded={open}
            aria-controls={listId}
            aria-label={m.partsOf(row.name)}
            onClick={() => setOpen(!open)}
          >
            <Icon name="next" size={14} />
          </button>
        }
      />
      <ul id={listId} className="facet-parts" hidden={!open}>
        {open &&
          parts.map((id) => (
            <li key={id}>
              <FacetRow
                facet={partFacet}
                ids={[id]}
                among={parts}
                name={toName(id)}
                count={toCount(id)}
              />
            </li>
          ))}
      </ul>
    </li>
  );
}
