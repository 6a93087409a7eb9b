/** Where the server has the faces of the first screen, cut to what it says, and how they stand in one file. */

/** Answered with what `packFaces` has made. */
export const FIRST_FACES_PATH = '/faces/first';

/** What the page sets in serifs before anything is chosen, beside names of kinds and issuers: a test holds that it is all. */
export const HEAD_WORDS = '法治图谱治理总览谁来做凭什么做什么成什么';

/** A font with these characters alone. */
export interface FirstFace {
  family: string;
  characters: string;
  bytes: Uint8Array<ArrayBuffer>;
}

type Entry = Pick<FirstFace, 'family' | 'characters'> & { length: number };

/** Of the number that says how long the list is. */
const HEAD = 4;

/** A list of what there is, in JSON, its length before it (32 bits, little-endian), and behind it one font after the other. */
export function packFaces(faces: readonly FirstFace[]): Uint8Array<ArrayBuffer> {
  const entries = faces.map(({ family, characters, bytes }): Entry => {
    return { family, characters, length: bytes.length };
  });
  const list = new TextEncoder().encode(JSON.stringify(entries));
  const parts = [list, ...faces.map(({ bytes }) => bytes)];
  const packed = new Uint8Array(parts.reduce((sum, { length }) => sum + length, HEAD));
  new DataView(packed.buffer).setUint32(0, list.length, true);
  let at = HEAD;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

/** Throws where it was not packed by the other. */
export function unpackFaces(packed: ArrayBuffer): FirstFace[] {
  const length = new DataView(packed).getUint32(0, true);
  const list = new TextDecoder().decode(new Uint8Array(packed, HEAD, length));
  let at = HEAD + length;
  return (JSON.parse(list) as Entry[]).map(({ family, characters, length }) => {
    const bytes = new Uint8Array(packed, at, length);
    at += length;
    return { family, characters, bytes };
  });
}
