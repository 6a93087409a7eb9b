/**
 * The fields as a table: what a screen reader meets and what holds the keyboard's focus. One item is in the tab order;
 * arrow keys move among the rest.
 */
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { toCellId, type FieldsLayer, type PlacedCell } from '../graph/fields/FieldsLayer.ts';
import type { GraphData, PlacedEntity, View } from '../graph/model.ts';
import { toSelectedIds, type JointSelection, type Selection } from '../graph/Selection.ts';
import type { Language, Terms } from '../graph/Terms.ts';
import { toMoreId, toRowId } from './toFieldNodes.ts';
import { toCardId } from './toNodes.ts';
import { WORDS } from './words.ts';

export interface FieldTableProps {
  view: View;
  fields: FieldsLayer;
  data: GraphData;
  terms: Terms;
  language: Language;
  selection: JointSelection | null;
  /** The item in the tab order. */
  activeItem: string | null;
  onFocus(item: string, isVisible: boolean): void;
  onBlur(): void;
  onKeyDown(event: KeyboardEvent): void;
  onSelect(selection: Selection | null): void;
  onSelectAlso(id: string): void;
  onOpenField(field: string | null): void;
}

/** What all buttons of the table have. */
const toItem = (id: string, props: FieldTableProps) => ({
  type: 'button' as const,
  'data-item': id,
  tabIndex: id === props.activeItem ? 0 : -1,
  onFocus: (event: FocusEvent<HTMLButtonElement>) =>
    props.onFocus(id, event.currentTarget.matches(':focus-visible')),
  onBlur: props.onBlur,
});

const CardButton = ({ card, ...props }: FieldTableProps & { card: PlacedEntity }): ReactNode => {
  const { data, language, selection } = props;
  const entity = data.entities.get(card.id);
  if (!entity) return null;
  const words = WORDS[language];
  const selected = toSelectedIds(selection);
  const isPressed = selected.includes(card.id);
  return (
    <li>
      <button
        {...toItem(toCardId(card.key ?? card.id), props)}
        data-id={card.id}
        data-x={card.x}
        data-y={card.y}
        aria-pressed={isPressed}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) props.onSelectAlso(card.id);
          else if (isPressed && selected.length === 1) props.onSelect(null);
          else props.onSelect({ type: 'entity', id: card.id });
        }}
      >
        {[entity.name[language], words.relations(entity.degree.total)].join(words.separator)}
      </button>
    </li>
  );
};

const Cards = ({ keys, ...props }: FieldTableProps & { keys: readonly string[] }): ReactNode =>
  keys.map((key) => {
    const card = props.view.entities.find(({ id, key: own = id }) => own === key);
    return card && <CardButton key={key} {...props} card={card} />;
  });

const CellContent = ({ cell, ...props }: FieldTableProps & { cell: PlacedCell }): ReactNode => {
  const { row, kind, cards, more, total, bar } = cell;
  const words = WORDS[props.language];
  if (bar) return words.cards(total);
  if (total === 0) return kind === 'BODY' ? words.nobody : words.cards(0);
  return (
    <ul>
      <Cards {...props} keys={cards} />
      {more && (
        <li>
          <button
            {...toItem(toMoreId(toCellId(row, kind)), props)}
            onClick={() => props.onOpenField(row)}
          >
            {words.moreHere(more.count)}
          </button>
        </li>
      )}
    </ul>
  );
};

export const FieldTable = (props: FieldTableProps): ReactNode => {
  const { view, fields, terms, language } = props;
  const words = WORDS[language];
  return (
    // The table's own buttons are what keys are pressed on.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- its buttons have the focus
    <div onKeyDown={props.onKeyDown}>
      {fields.tiers.length > 0 && (
        <ul aria-label={words.tiers}>
          {fields.tiers.map((tier) => (
            <li key={tier.id}>
              {[tier.title, words.cards(tier.total)].join(words.separator)}
              <ul>
                <Cards {...props} keys={tier.cards} />
              </ul>
            </li>
          ))}
        </ul>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            {view.lanes.map(({ kind }) => (
              <th key={kind} scope="col">
                {terms.kinds.find(({ id }) => id === kind)?.name[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <button
                  {...toItem(toRowId(row.id), props)}
                  aria-expanded={row.id === fields.open}
                  onClick={() => props.onOpenField(row.id === fields.open ? null : row.id)}
                >
                  {[row.lines.join(language === 'zh' ? '' : ' '), words.cards(row.count)].join(
                    words.separator,
                  )}
                </button>
              </th>
              {fields.cells
                .filter((cell) => cell.row === row.id)
                .map((cell) => (
                  <td key={cell.kind}>
                    <CellContent {...props} cell={cell} />
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
