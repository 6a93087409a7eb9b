import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { Statistics } from '../explorer/requestClaims.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { LineSample, TailSample } from '../parts/LineSample.tsx';
import { Localized } from '../parts/Localized.tsx';

const BASES = ['STATED', 'JUXTAPOSED', 'INFERRED'] as const;

function LegendRow({
  sample,
  count,
  children,
}: {
  sample: ReactNode;
  count: number | undefined;
  children: ReactNode;
}): ReactNode {
  return (
    <li className="legend-row">
      {sample}
      <span>{children}</span>
      <span className="leader" />
      <span className="count">{count}</span>
    </li>
  );
}

function findCount(counts: Statistics['byKind'] | undefined, id: string): number | undefined {
  return counts?.find((count) => count.id === id)?.count;
}

/** What shapes and lines stand for, with counts; relations with an implied agent are switched here. */
export function Legend({ statistics }: { statistics: Statistics | null }): ReactNode {
  const { m } = useWords();
  const { ontology } = useLibrary();
  const { state, dispatch } = useExplorer();
  const { showImplied } = state.present;
  return (
    <>
      <section>
        <h2 className="rail-heading">{m.kinds}</h2>
        <ul>
          {ontology.kinds.map(({ id, name }) => (
            <LegendRow
              key={id}
              sample={<Glyph kind={id} />}
              count={findCount(statistics?.byKind, id)}
            >
              <Localized text={name} />
            </LegendRow>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="rail-heading">{m.bases}</h2>
        <ul>
          {BASES.map((basis) => (
            <LegendRow
              key={basis}
              sample={<LineSample basis={basis} />}
              count={findCount(statistics?.byBasis, basis)}
            >
              {m.basis[basis]}
            </LegendRow>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="rail-heading">{m.agents}</h2>
        <ul>
          <LegendRow
            sample={<LineSample basis="STATED" />}
            count={findCount(statistics?.byAgent, 'EXPLICIT')}
          >
            {m.agent.EXPLICIT}
          </LegendRow>
          <li>
            <label className="legend-row legend-switch">
              <input
                type="checkbox"
                checked={showImplied}
                onChange={(event) =>
                  dispatch({ type: 'showImplied', shown: event.currentTarget.checked })
                }
              />
              <TailSample />
              <span>{showImplied ? m.impliedShown : m.impliedFolded}</span>
              <span className="leader" />
              <span className="count">{findCount(statistics?.byAgent, 'IMPLIED')}</span>
            </label>
          </li>
        </ul>
      </section>
    </>
  );
}
