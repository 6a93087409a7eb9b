import type { ReactNode } from 'react';
import { useFacetCounts } from '../explorer/FilteredContext.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { findFocus } from '../explorer/readSteps.ts';
import type { Facet } from '../graph/Hidden.ts';
import { TYPE_GROUPS, toTypeGroup } from '../graph/typeGroups.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { useFacetNames } from '../panels/useFacetNames.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { LineSample, TailSample } from '../parts/LineSample.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { FacetRow } from './FacetRow.tsx';

const BASES = ['STATED', 'JUXTAPOSED', 'INFERRED'] as const;

/** What shapes and lines stand for. Each is a part of the filter, with what there is of it. */
export function Legend(): ReactNode {
  const { m } = useWords();
  const { ontology } = useLibrary();
  const { state, dispatch } = useExplorer();
  const { showImplied, steps } = state.present;
  const counts = useFacetCounts();
  const toName = useFacetNames();
  const toCount = (facet: Facet, id: string): number | undefined =>
    counts ? (counts[facet].get(id) ?? 0) : undefined;
  const sum = (facet: Facet, ids: readonly string[]): number | undefined =>
    counts ? ids.reduce((total, id) => total + (counts[facet].get(id) ?? 0), 0) : undefined;
  const kinds = ontology.kinds.map(({ id }) => id);
  const types = ontology.relationTypes.map(({ id }) => id);
  return (
    <>
      <section>
        <h2 className="rail-heading">{m.kinds}</h2>
        <ul>
          {kinds.map((id) => (
            <FacetGroup
              key={id}
              parts={ontology.categories.filter(({ kind }) => kind === id).map((each) => each.id)}
              partFacet="categories"
              toCount={(category) => toCount('categories', category)}
              toName={(category) => toName('categories', category)}
              row={{
                facet: 'kinds',
                ids: [id],
                among: kinds,
                name: toName('kinds', id),
                count: toCount('kinds', id),
                sample: <Glyph kind={id} />,
              }}
            />
          ))}
        </ul>
      </section>
      <section>
        <h2 className="rail-heading">{m.bases}</h2>
        <ul>
          {BASES.map((basis) => (
            <li key={basis}>
              <FacetRow
                facet="bases"
                ids={[basis]}
                among={BASES}
                name={m.basis[basis]}
                count={toCount('bases', basis)}
                sample={<LineSample basis={basis} />}
              />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="rail-heading">{m.agents}</h2>
        <ul>
          <li>
            <FacetRow
              facet="agents"
              ids={['EXPLICIT']}
              among={['EXPLICIT']}
              name={m.agent.EXPLICIT}
              count={toCount('agents', 'EXPLICIT')}
              sample={<LineSample basis="STATED" />}
            />
          </li>
          <li className="facet-row">
            <label className="facet-label">
              <input
                type="checkbox"
                checked={showImplied}
                onChange={(event) =>
                  dispatch({ type: 'showImplied', shown: event.currentTarget.checked })
                }
              />
              <TailSample />
              <span>
                {showImplied
                  ? m.impliedShown
                  : findFocus(steps) === null
                    ? m.impliedFolded
                    : m.impliedAtFocus}
              </span>
            </label>
            <span className="leader" />
            <span className="count">{toCount('agents', 'IMPLIED')}</span>
          </li>
        </ul>
      </section>
      <section>
        <h2 className="rail-heading">{m.relationTypes}</h2>
        <ul>
          {TYPE_GROUPS.map((group) => {
            const ids = types.filter((type) => toTypeGroup(type) === group);
            return (
              <FacetGroup
                key={group}
                parts={ids}
                partFacet="types"
                toCount={(type) => toCount('types', type)}
                toName={(type) => toName('types', type)}
                row={{
                  facet: 'types',
                  ids,
                  among: types,
                  name: m.typeGroups[group],
                  count: sum('types', ids),
                }}
              />
            );
          })}
        </ul>
      </section>
    </>
  );
}
