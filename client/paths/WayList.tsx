import { Fragment, type ReactNode } from 'react';
import type { PathsAsked } from '../explorer/Moment.ts';
import { MOST_WAYS, type Way } from '../explorer/requestWays.ts';
import { isImpliedWay } from '../graph/rankWays.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { LineSample, TailSample } from '../parts/LineSample.tsx';
import { Localized } from '../parts/Localized.tsx';

/** A way as marks in a row, and the names of what lies between its ends. */
function WayMarks({ way }: { way: Way }): ReactNode {
  const { m, language } = useWords();
  const between = way.entities.slice(1, -1);
  return (
    <>
      <span className="way-marks">
        {way.entities.map((entity, at) => {
          const relation = way.relations[at];
          return (
            <Fragment key={entity.id}>
              <Glyph kind={entity.kind} size={12} />
              {relation &&
                (relation.agent === 'IMPLIED' ? (
                  <TailSample />
                ) : (
                  <LineSample basis={relation.basis} />
                ))}
            </Fragment>
          );
        })}
      </span>
      <span className="way-names">
        {between.length === 0
          ? m.links.direct
          : between.map((entity, at) => (
              <Fragment key={entity.id}>
                {at > 0 && (language === 'zh' ? '，' : ', ')}
                <Localized text={entity.name} />
              </Fragment>
            ))}
      </span>
    </>
  );
}

/** All ways that were found, ranked; the shown one is marked. */
export function WayList({ ways, asked }: { ways: readonly Way[]; asked: PathsAsked }): ReactNode {
  const { m } = useWords();
  const { from, to, along, most, at } = asked;
  const named = ways.filter((way) => !isImpliedWay(way)).length;
  return (
    <>
      <h2 className="visually-hidden">{m.links.ways(ways.length)}</h2>
      <ol className="way-list">
        {ways.map((way, index) => (
          <li key={way.relations.map(({ id }) => id).join(' ')} data-way={index}>
            <ActionLink
              action={{ type: 'paths', from, to, along, most, at: index }}
              current={index === at}
            >
              <span className="way-head">
                <b>{m.links.way(index + 1)}</b>
                <span className="count">{m.links.hops(way.relations.length)}</span>
              </span>
              <WayMarks way={way} />
            </ActionLink>
          </li>
        ))}
      </ol>
      <p className="way-note">
        {(named >= MOST_WAYS || ways.length - named >= MOST_WAYS) && (
          <>{m.links.waysCapped(ways.length)} </>
        )}
        {m.links.ranking}
      </p>
    </>
  );
}
