import { useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useLibrary } from '../explorer/LibraryContext.ts';
import { toFieldCards, type CardChain, type FieldCard } from '../graph/fields/toFieldCards.ts';
import { LANE_KINDS } from '../graph/laneGeometry.ts';
import type { CardEntity, GraphData } from '../graph/model.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Localized } from '../parts/Localized.tsx';
import { toFieldSections } from '../parts/toFieldSections.ts';

/** A property of the style sheet's own. */
const toStyle = (name: `--${string}`, value: number): CSSProperties => ({ [name]: value });

function EntityLine({
  entity,
  supplied = false,
  depth = 0,
}: {
  entity: CardEntity;
  supplied?: boolean;
  /** How far it is indented, in steps. */
  depth?: number;
}): ReactNode {
  return (
    <ActionLink action={{ type: 'open', id: entity.id }} className="field-link">
      {depth > 0 && <span className="elbow" aria-hidden="true" />}
      <Glyph kind={entity.kind} />
      <span className="field-entity">
        {supplied && '〔'}
        <Localized text={entity.name} />
        {supplied && '〕'}
      </span>
    </ActionLink>
  );
}

function Chain({ chain }: { chain: CardChain }): ReactNode {
  return (
    <ol className="field-chain">
      {chain.links.map(({ entity, supplied }, depth) => (
        <li key={entity.id} style={toStyle('--depth', depth)}>
          <EntityLine entity={entity} supplied={supplied} depth={depth} />
        </li>
      ))}
    </ol>
  );
}

function Members({ card }: { card: FieldCard }): ReactNode {
  const { ontology } = useLibrary();
  return ontology.kinds
    .filter(({ id }) => card.members[id].length > 0)
    .map(({ id, name }) => (
      <section key={id}>
        <h3 className="home-heading">
          <Localized text={name} />
          <span className="count">{card.members[id].length}</span>
        </h3>
        <ul>
          {card.members[id].map((entity) => (
            <li key={entity.id}>
              <EntityLine entity={entity} />
            </li>
          ))}
        </ul>
      </section>
    ));
}

function OpenField({ card }: { card: FieldCard }): ReactNode {
  const { m } = useWords();
  const [whole, setWhole] = useState(false);
  return (
    <div className="field-body" id={`field-${card.section.id}`}>
      {whole ? (
        <Members card={card} />
      ) : (
        card.chains.map((chain) => <Chain key={chain.id} chain={chain} />)
      )}
      <button type="button" className="text-button" onClick={() => setWhole(!whole)}>
        {whole ? m.fieldChains : m.fieldAll(card.count)}
      </button>
    </div>
  );
}

/** The first screen where it is narrow: field by field, one of them open. */
export function FieldCards({
  data,
  showImplied,
}: {
  data: GraphData;
  showImplied: boolean;
}): ReactNode {
  const { report, ontology } = useLibrary();
  const { state, dispatch } = useExplorer();
  const { field } = state.present;
  const cards = useMemo(
    () => toFieldCards(data, toFieldSections(report.sections), showImplied),
    [data, report, showImplied],
  );
  const most = Math.max(1, ...cards.map(({ count }) => count));
  return (
    <div className="field-cards" style={toStyle('--most', most)}>
      <header className="fields-head">
        <h1>
          <Localized text={report.title} />
        </h1>
        <p className="fields-key">
          {ontology.kinds.map(({ id, name }) => (
            <span key={id}>
              <Glyph kind={id} />
              <Localized text={name} />
            </span>
          ))}
        </p>
      </header>
      {cards.map((card) => {
        const { id, title } = card.section;
        const open = id === field;
        return (
          <section key={id}>
            <h2>
              <button
                type="button"
                className="field-card"
                aria-expanded={open}
                aria-controls={open ? `field-${id}` : undefined}
                onClick={() => dispatch({ type: 'field', field: open ? null : id })}
              >
                <Localized text={title} className="field-name" />
                <span className="count">{card.count}</span>
                <span className="field-bar" aria-hidden="true">
                  {LANE_KINDS.map((kind) => (
                    <i
                      key={kind}
                      className={`kind-${kind.toLowerCase()}`}
                      style={toStyle('--part', card.members[kind].length)}
                    />
                  ))}
                </span>
              </button>
            </h2>
            {open && <OpenField card={card} />}
          </section>
        );
      })}
    </div>
  );
}
