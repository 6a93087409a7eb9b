/**
 * One way as a ladder. It is drawn in HTML rather than on the canvas: its height is that of the quotes, which are
 * set, selected, translated and read aloud as text, and a link leads from each hop to its relation.
 */
import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { LinkedEntity, LinkedRelation, Way } from '../explorer/requestWays.ts';
import { toRungs, type Rung } from '../graph/toRungs.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { toSeenSentences } from '../panels/sentencesOf.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Localized } from '../parts/Localized.tsx';
import { LadderHop } from './LadderHop.tsx';

function RungNode({ rung }: { rung: Rung<LinkedEntity, LinkedRelation> }): ReactNode {
  const { entity, isEnd, isSupplied } = rung;
  return (
    <div
      className="rung-node"
      data-end={isEnd || undefined}
      data-supplied={isSupplied || undefined}
    >
      <span className="rung-glyph">
        <Glyph kind={entity.kind} size={28} />
      </span>
      <ActionLink
        action={{ type: 'select', selection: { type: 'entity', id: entity.id } }}
        className={isSupplied ? 'rung-name supplied' : 'rung-name'}
      >
        <Localized text={entity.name} />
      </ActionLink>
    </div>
  );
}

export function Ladder({ way }: { way: Way }): ReactNode {
  const { m } = useWords();
  const { ontology } = useLibrary();
  const rungs = toRungs(way, ontology);
  const seen = toSeenSentences(way.relations);
  return (
    <ol className="ladder" aria-label={m.links.ladder}>
      {rungs.map((rung, at) => {
        const below = rungs[at + 1]?.entity;
        return (
          <li key={rung.entity.id}>
            <RungNode rung={rung} />
            {rung.hop && below && (
              <LadderHop
                number={at + 1}
                hop={rung.hop}
                above={rung.entity}
                below={below}
                translated={seen[at] ?? new Set()}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
