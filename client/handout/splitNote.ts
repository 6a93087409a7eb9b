/** A piece of this many characters fits any page. */
const MOST = 420;

/** A note in pieces that each fit a page: its lines, and long ones sentence by sentence. Joined, those of a line are the line. */
export function splitNote(note: string): string[] {
  return note
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const pieces = [''];
      for (const sentence of line.match(
        /[^。！？.!?]*(?:[。！？]+|[.!?]+(?:\s+|$)|[.!?]+|$)/gu,
      ) ?? [line])
        for (let from = 0; from < sentence.length; from += MOST) {
          const part = sentence.slice(from, from + MOST);
          const last = pieces.length - 1;
          const former = pieces[last] ?? '';
          if (former !== '' && former.length + part.length > MOST) pieces.push(part);
          else pieces[last] = former + part;
        }
      return pieces;
    });
}
