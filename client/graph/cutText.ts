import { measureText } from './measureText.ts';

/** The text, or as much of its beginning as `room` px hold with an ellipsis after it. */
export const cutText = (text: string, size: number, room: number): string => {
  if (measureText(text, size) <= room) return text;
  const characters = Array.from(text);
  const fits = (length: number): boolean =>
    measureText(`${characters.slice(0, length).join('')}…`, size) <= room;
  const longest = characters.findLastIndex((_, index) => fits(index + 1));
  return `${characters
    .slice(0, longest + 1)
    .join('')
    .trimEnd()}…`;
};
