import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { Tie } from '../graph/matrix/compareNeighbours.ts';
import type { GraphData } from '../graph/model.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { EntityLink } from '../panels/EntityLink.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Localized } from '../parts/Localized.tsx';
import { QuotesToggle } from './QuotesToggle.tsx';

/** Neighbours by the relation that joins them, in the order of the ontology, each with its quotes on demand. */
export function TieList({ ties, data }: { ties: readonly Tie[]; data: GraphData }): ReactNode {
  const { ontology } = useLibrary();
  const { pick } = useWords();
  return ontology.relationTypes.flatMap((term) =>
    (['out', 'in'] as const).map((reading) => {
      const own = ties.filter((tie) => tie.type === term.id && tie.reading === reading);
      if (own.length === 0) return null;
      return (
        <div key={`${term.id} ${reading}`} className="compare-group">
          <h3 className="relation-heading">
            <Localized
              text={reading === 'out' ? term.name : term.inverse}
              className="relation-name"
            />
            <code>{term.id}</code>
            <span className="count">{own.length}</span>
          </h3>
          <ul>
            {own.map((tie) => {
              const neighbour = data.entities.get(tie.neighbour);
              if (!neighbour) return null;
              return (
                <li key={tie.neighbour} className="compare-tie">
                  <Glyph kind={neighbour.kind} />
                  <EntityLink entity={neighbour} />
                  <QuotesToggle
                    name={pick(neighbour.name)}
                    relations={[...tie.one, ...tie.other]}
                  />
                </li>
              );
            })}
          </ul>
        </div>
      );
    }),
  );
}
