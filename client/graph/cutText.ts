import { measureText } from './measureText.ts';

/** The text, or as much of its beginning as `room` px hold with an ellipsis after it. */
export const cutText = (text: string, size: number, room: number): string => {
  if (measureText(text, size) <= room) return text;
  const characters = Array.from(text);
  const fits = (length: number): boolean =>
    measureText(`${characters.slice(0, length).join('')}…`, size) <= room;
  // More characters are never narrower.
  let longest = 0;
  let tooLong = characters.length;
  while (tooLong - longest > 1) {
    const middle = Math.floor((longest + tooLong) / 2);
    if (fits(middle)) longest = middle;
    else tooLong = middle;
  }
  return `${characters.slice(0, longest).join('').trimEnd()}…`;
};
