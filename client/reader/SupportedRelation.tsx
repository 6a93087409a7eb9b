import type { ReactNode } from 'react';
import type { TextRelation } from '../explorer/requestText.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { GraphData } from '../graph/model.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { BasisMark } from '../panels/BasisMark.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Localized } from '../parts/Localized.tsx';

/** A relation in one line, a link to it: type, both ends, and how the text carries it. */
export function SupportedRelation({
  relation: { id, type, basis, agent, source, target },
  graph,
}: {
  relation: TextRelation;
  /** Has the ends. */
  graph: GraphData;
}): ReactNode {
  const { pick } = useWords();
  const { ontology } = useLibrary();
  const term = ontology.relationTypes.find((each) => each.id === type);
  const [from, to] = [graph.entities.get(source.id), graph.entities.get(target.id)];
  return (
    <li>
      <ActionLink
        action={{ type: 'select', selection: { type: 'relation', id } }}
        className="supported-link"
      >
        <span className="supported-type">{term ? pick(term.name) : type}</span>
        <span className="supported-ends">
          {from && (
            <span className="supported-end">
              <Glyph kind={from.kind} size={12} />
              <span className={agent === 'IMPLIED' ? 'supplied' : undefined}>
                <Localized text={from.name} />
              </span>
            </span>
          )}
          <span className="supported-end">
            <span className="supported-arrow" aria-hidden="true">
              {term?.symmetric ? '↔' : '→'}
            </span>
            {to && (
              <>
                <Glyph kind={to.kind} size={12} />
                <Localized text={to.name} />
              </>
            )}
          </span>
        </span>
        <BasisMark basis={basis} agent={agent} />
      </ActionLink>
    </li>
  );
}
