/** All fields with some of their chains each. */
import { toLaneIndex } from '../laneGeometry.ts';
import type { CardEntity, GraphData } from '../model.ts';
import type { Language } from '../Terms.ts';
import { CARD_STYLE } from '../toCardText.ts';
import { dealLines } from './dealLines.ts';
import { toRowHeight, type Draft } from './Draft.ts';
import { layRow, type RowContext } from './layRow.ts';
import { toChainPlace, toChains, type Chain } from './toChains.ts';
import { toLabel } from './toLabel.ts';
import type { FieldRow } from './toRows.ts';

/** How many rows of text a card usually takes: English names are twice as wide. */
const USUAL_ROWS: Record<Language, number> = { zh: 1, en: 2 };
export interface ChainsContext extends RowContext {
  data: GraphData;
  language: Language;
}

/** As many chains as `height` px hold. */
export const draftChains = (
  fields: readonly FieldRow[],
  height: number,
  context: ChainsContext,
): Draft[] => {
  const { data, language, geometry, setChip } = context;
  const places = new Map([...data.entities.keys()].map((id, index) => [id, index]));
  const placeOf = ({ id }: { id: string }): number => places.get(id) ?? 0;
  const drafts = fields.map((field, index) => {
    const rowsOf = (entity: CardEntity): number => {
      const room = geometry.lanes[toLaneIndex(entity.kind)]?.width ?? 0;
      const { height: own } = setChip(entity, { room, supplied: false });
      return (own - CARD_STYLE.rowHeight) / CARD_STYLE.lineHeight + 1;
    };
    const chains = toChains(field, data, {
      isClosing: index === fields.length - 1,
      rowsOf,
      usualRows: USUAL_ROWS[language],
    });
    const label = toLabel(field, { language, width: geometry.label, isFolded: false });
    const inOrder = (lines: number): Chain[] =>
      chains
        .slice(0, lines)
        .toSorted((a, b) => toChainPlace(a, placeOf) - toChainPlace(b, placeOf));
    // As high as with the supplied bodies, so that nothing moves when these are unfolded.
    const heights = new Map<number, number>();
    const heightOf = (lines: number): number => {
      const known = heights.get(lines);
      if (known !== undefined) return known;
      const height = Math.max(
        ...[true, false].map(
          (showImplied) => layRow(field, inOrder(lines), { ...context, showImplied }).height,
        ),
      );
      heights.set(lines, height);
      return height;
    };
    return { field, chains, label, inOrder, heightOf };
  });
  const lines = dealLines(
    drafts.map(({ field, chains, label, heightOf }) => ({
      entities: field.count,
      chains: chains.length,
      heightOf: (count) => toRowHeight(heightOf(count), label),
    })),
    height,
  );
  return drafts.map(({ field, label, inOrder, heightOf }, index) => {
    const count = lines[index] ?? 0;
    return {
      field,
      label,
      state: 'chains',
      laid: layRow(field, inOrder(count), context),
      height: toRowHeight(heightOf(count), label),
    };
  });
};
