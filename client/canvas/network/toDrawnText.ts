import type { NetworkView } from '../../graph/network/NetworkView.ts';
import type { LabelTexts } from '../../graph/network/toLabelTexts.ts';

/** Every character that is drawn. */
export const toDrawnText = (view: NetworkView, texts: ReadonlyMap<string, LabelTexts>): string =>
  [
    ...new Set(
      [
        ...view.fields.flatMap(({ names }) => names),
        ...[...texts.values()].flatMap(([{ lines }]) => lines),
        '0123456789',
      ].join(''),
    ),
  ].join('');
