import { useMemo, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { useWholeGraph } from '../explorer/useMatrix.ts';
import { compareNeighbours, type Compared, type Tie } from '../graph/matrix/compareNeighbours.ts';
import type { CardEntity, GraphData } from '../graph/model.ts';
import { usePartWords, useWords } from '../messages/LanguageContext.ts';
import { matrixEn } from '../messages/matrixEn.ts';
import { matrixZh } from '../messages/matrixZh.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { EntityLink } from '../panels/EntityLink.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Loading } from '../parts/Loading.tsx';
import { QuotesToggle } from './QuotesToggle.tsx';
import { TieList } from './TieList.tsx';

const LEAVE = { type: 'matrix', matrix: { compare: null } } as const;

const listRelations = (ties: readonly Tie[]): string[] =>
  ties.flatMap(({ one, other }) => [...one, ...other]);

function Ends({ one, other }: { one: CardEntity; other: CardEntity }): ReactNode {
  return (
    <div className="compare-ends">
      {[one, other].map((entity) => (
        <span key={entity.id}>
          <Glyph kind={entity.kind} />
          <EntityLink entity={entity} />
        </span>
      ))}
    </div>
  );
}

function Columns({
  one,
  other,
  compared,
  data,
}: {
  one: CardEntity;
  other: CardEntity;
  compared: Compared;
  data: GraphData;
}): ReactNode {
  const { pick } = useWords();
  const words = usePartWords({ zh: matrixZh, en: matrixEn });
  const columns = [
    { key: 'one', title: words.only(pick(one.name)), ties: compared.onlyOne, none: words.noOnly },
    { key: 'both', title: words.both, ties: compared.both, none: words.noBoth },
    {
      key: 'other',
      title: words.only(pick(other.name)),
      ties: compared.onlyOther,
      none: words.noOnly,
    },
  ];
  return (
    <div className="compare-columns">
      {columns.map(({ key, title, ties, none }) => (
        <section key={key} className={`compare-${key}`}>
          <h2>
            {title} <span className="count">{ties.length}</span>
          </h2>
          {ties.length === 0 ? (
            <p className="panel-empty">{none}</p>
          ) : (
            <TieList ties={ties} data={data} />
          )}
        </section>
      ))}
    </div>
  );
}

/** Two entities side by side: what only the one is joined to, what both are, what only the other. */
export function Comparison({ one, other }: { one: string; other: string }): ReactNode {
  const { pick } = useWords();
  const words = usePartWords({ zh: matrixZh, en: matrixEn });
  const { ontology } = useLibrary();
  const { dispatch } = useExplorer();
  const data = useWholeGraph();
  const compared = useMemo(() => {
    const symmetric = ontology.relationTypes.filter((term) => term.symmetric);
    return data && compareNeighbours(data, one, other, new Set(symmetric.map(({ id }) => id)));
  }, [data, one, other, ontology]);
  if (!data || !compared) return <Loading />;
  const [left, right] = [data.entities.get(one), data.entities.get(other)];
  const leave = (
    <ActionLink action={LEAVE} className="button">
      <Icon name="grid" size={16} />
      {words.leave}
    </ActionLink>
  );
  if (!left || !right)
    return (
      <div className="matrix-none">
        <h1>{words.notFound}</h1>
        {leave}
      </div>
    );
  const pictured = [...listRelations(compared.both), ...compared.between];
  return (
    <div className="compare">
      <header className="compare-head">
        <h1>{words.compareTitle(pick(left.name), pick(right.name))}</h1>
        <Ends one={left} other={right} />
        <p role="status">
          {words.compareCount(
            compared.both.length,
            compared.onlyOne.length,
            compared.onlyOther.length,
          )}
          <span className="count"> {words.compareNote}</span>
        </p>
        <div className="actions">
          {leave}
          <button
            type="button"
            className="button"
            onClick={() => dispatch({ type: 'compare', one: other, other: one })}
          >
            <Icon name="swap" size={16} />
            {words.swapSides}
          </button>
          <ActionLink
            action={{ type: 'picture', ids: pictured.length > 0 ? pictured : [one, other] }}
            className="button"
          >
            <Icon name="path" size={16} />
            {words.openInGraph}
          </ActionLink>
        </div>
      </header>
      <div className="compare-body">
        {compared.between.length > 0 && (
          <section className="compare-between">
            <h2>
              {words.between} <span className="count">{compared.between.length}</span>
            </h2>
            <QuotesToggle name={words.between} relations={compared.between} />
          </section>
        )}
        <Columns one={left} other={right} compared={compared} data={data} />
      </div>
    </div>
  );
}
