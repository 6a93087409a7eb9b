import { measureText } from '../measureText.ts';
import type { Box } from '../model.ts';
import { HEADING_SIZE } from './markSize.ts';
import type { NetworkField } from './NetworkView.ts';

/** The heading that a field has room for at a zoom; empty where there is none. */
export const toHeading = ({ names, cell }: NetworkField, zoom: number): string =>
  names.find((name) => measureText(name, HEADING_SIZE, 600) <= cell.width * zoom - 8) ?? '';

/** Where a heading stands: at the top left of its field’s cell. */
export const toHeadingBox = (field: NetworkField, zoom: number): Box => {
  const width = measureText(toHeading(field, zoom), HEADING_SIZE, 600) / zoom;
  const height = 18 / zoom;
  const { left, top } = field.cell;
  return { x: left + 8 + width / 2, y: top + 5 + height / 2, width, height };
};
