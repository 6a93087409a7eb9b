import type { View } from '../graph/model.ts';
import { DASH } from './toFieldNodes.ts';

/** All characters that a drawing of the view sets, each once. */
export const toDrawnText = (view: View): string =>
  [
    ...new Set(
      [
        ...view.entities.flatMap(({ lines, figure }) => [...lines, figure ?? '']),
        ...view.headings.map(({ text }) => text),
        ...(view.fields?.rows ?? []).flatMap(({ lines, note }) => [...lines, note?.text ?? '']),
        ...(view.fields?.tiers ?? []).map(({ title }) => title),
        ...view.lines.map(({ word }) => word?.text ?? ''),
        view.fields ? DASH : '',
        '0123456789+',
      ].join(''),
    ),
  ].join('');
