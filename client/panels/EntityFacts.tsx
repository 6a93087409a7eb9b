import { Fragment, type ReactNode } from 'react';
import type { EntityDetail } from '../explorer/requestClaims.ts';
import type { Text } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Localized } from '../parts/Localized.tsx';

/** The concept, where it is not called what the entity is called. */
function toOther<Concept extends { name: Text }>(
  { name, aliases }: EntityDetail,
  concept: Concept | null,
): Concept | null {
  if (!concept) return null;
  return [name.zh, ...aliases].includes(concept.name.zh) ? null : concept;
}

/** An entity's aliases, concept, and whether it stands for many; nothing where there is none of these. */
export function EntityFacts({ entity }: { entity: EntityDetail }): ReactNode {
  const { m } = useWords();
  const concept = entity.__typename === 'Mechanism' ? toOther(entity, entity.concept) : null;
  const isNamed = entity.aliases.length > 0 || concept !== null;
  if (!isNamed && !entity.collective) return null;
  return (
    <>
      {isNamed && (
        <dl className="facts-list">
          {entity.aliases.length > 0 && (
            <div>
              <dt>{m.aliases}</dt>
              <dd lang="zh-Hans">
                {entity.aliases.map((alias, at) => (
                  <Fragment key={alias}>
                    {at > 0 && '、'}
                    <bdi>{alias}</bdi>
                  </Fragment>
                ))}
              </dd>
            </div>
          )}
          {concept && (
            <div>
              <dt>{m.concept}</dt>
              <dd>
                <Localized text={concept.name} />
              </dd>
            </div>
          )}
        </dl>
      )}
      {entity.collective && <p className="fact-alone">{m.collective}</p>}
    </>
  );
}
