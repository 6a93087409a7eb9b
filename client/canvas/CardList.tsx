/**
 * The view as lists of buttons, lane by lane: what a screen reader meets and what holds the keyboard's focus.
 * One card is in the tab order; arrow keys move among the rest. Its relations follow as a second tab stop.
 */
import type { KeyboardEvent, ReactNode } from 'react';
import { useId } from 'react';
import type { GraphData, Lane, PlacedEntity, View } from '../graph/model.ts';
import { toSelectedIds, type JointSelection, type Selection } from '../graph/Selection.ts';
import type { Language, Terms } from '../graph/Terms.ts';
import { describeEntity, describeRelation, describeState } from './describeCard.ts';
import { WORDS } from './words.ts';

export interface CardListProps {
  view: View;
  data: GraphData;
  terms: Terms;
  language: Language;
  selection: JointSelection | null;
  /** The card in the tab order. */
  activeCard: string | null;
  /** The relation in the tab order, if it is one of that card's; else its first is. */
  activeRelation: string | null;
  onFocus(target: Selection, card: string, isVisible: boolean): void;
  onBlur(): void;
  onKeyDown(event: KeyboardEvent<HTMLButtonElement>): void;
  onSelect(selection: Selection | null): void;
  /** Shows the rest of a group; the id is its heading's. */
  onOpenGroup(id: string): void;
  /** The menu was asked for with the key that keyboards have for it. */
  onMenu(id: string): void;
  onSelectAlso(id: string): void;
}

interface CardItemProps extends CardListProps {
  placed: PlacedEntity;
}

/** Each card is a switch of its own, so that several may be pressed. */
const toPressed = (selection: JointSelection | null, target: Selection): boolean =>
  selection?.type === target.type &&
  (selection.id === target.id || toSelectedIds(selection).includes(target.id));

const RelationItems = (props: CardItemProps): ReactNode => {
  const { placed, view, data, selection, activeCard, activeRelation, language } = props;
  const own = view.relations
    .flatMap((id) => data.relations.get(id) ?? [])
    .filter(({ source, target }) => source.id === placed.id || target.id === placed.id);
  const first = own.some(({ id }) => id === activeRelation) ? activeRelation : own[0]?.id;
  const name = data.entities.get(placed.id)?.name[language] ?? '';
  if (own.length === 0) return null;
  return (
    <ul aria-label={WORDS[language].relationsOf(name)}>
      {own.map((relation) => {
        const target: Selection = { type: 'relation', id: relation.id };
        const isPressed = toPressed(selection, target);
        return (
          <li key={relation.id}>
            <button
              type="button"
              data-relation={relation.id}
              data-card={placed.id}
              tabIndex={placed.id === activeCard && relation.id === first ? 0 : -1}
              aria-pressed={isPressed}
              onClick={() => props.onSelect(isPressed ? null : target)}
              onFocus={(event) =>
                props.onFocus(target, placed.id, event.currentTarget.matches(':focus-visible'))
              }
              onBlur={props.onBlur}
              onKeyDown={props.onKeyDown}
            >
              {describeRelation(relation, placed.id, props)}
            </button>
          </li>
        );
      })}
      {view.headings
        .filter(({ group, hidden }) => group?.anchor === placed.id && hidden > 0)
        .map(({ id, text, hidden }) => (
          <li key={id}>
            <button
              type="button"
              data-more={id}
              data-card={placed.id}
              tabIndex={-1}
              onClick={() => props.onOpenGroup(id)}
              onKeyDown={props.onKeyDown}
            >
              {WORDS[language].rest(hidden, text)}
            </button>
          </li>
        ))}
    </ul>
  );
};

const CardItem = (props: CardItemProps): ReactNode => {
  const { placed, data, terms, language, selection, activeCard } = props;
  const entity = data.entities.get(placed.id);
  const stateId = useId();
  if (!entity) return null;
  const target: Selection = { type: 'entity', id: placed.id };
  const isPressed = toPressed(selection, target);
  return (
    <li>
      <button
        type="button"
        data-id={placed.id}
        data-x={placed.x}
        data-y={placed.y}
        tabIndex={placed.id === activeCard ? 0 : -1}
        aria-pressed={isPressed}
        aria-expanded={
          placed.toggle === null && placed.role === 'neighbour' ? undefined : toExpanded(placed)
        }
        aria-describedby={stateId}
        aria-haspopup={placed.role === 'member' ? undefined : 'menu'}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) props.onSelectAlso(placed.id);
          else props.onSelect(isPressed && toSelectedIds(selection).length === 1 ? null : target);
        }}
        onFocus={(event) =>
          props.onFocus(target, placed.id, event.currentTarget.matches(':focus-visible'))
        }
        onBlur={props.onBlur}
        onKeyDown={props.onKeyDown}
        onContextMenu={(event) => {
          event.preventDefault();
          props.onMenu(placed.id);
        }}
      >
        {describeEntity(entity, terms, language)}
      </button>
      <span id={stateId} hidden>
        {describeState(entity, placed, language)}
      </span>
      <RelationItems {...props} />
    </li>
  );
};

const toExpanded = ({ role }: PlacedEntity): boolean | undefined =>
  role === 'member' ? undefined : role !== 'neighbour';

const toLaneCards = (view: View, lane: Lane): PlacedEntity[] =>
  view.entities.filter(({ kind }) => kind === lane.kind).toSorted((a, b) => a.y - b.y);

export const CardList = (props: CardListProps): ReactNode =>
  props.view.lanes.map((lane) => {
    const cards = toLaneCards(props.view, lane);
    const name = props.terms.kinds.find(({ id }) => id === lane.kind)?.name[props.language] ?? '';
    if (cards.length === 0) return null;
    const words = WORDS[props.language];
    return (
      <ul key={lane.kind} aria-label={[name, words.cards(cards.length)].join(words.separator)}>
        {cards.map((placed) => (
          <CardItem key={placed.id} {...props} placed={placed} />
        ))}
      </ul>
    );
  });
