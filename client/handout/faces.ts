/** What a page's text needs of faces, and what of them is not there. */

/** All characters that are set in one face. */
export interface FaceText {
  /** As in CSS's `font`, at any size. */
  font: string;
  families: string[];
  text: string;
}

/** What stands in the way of printing; both empty where nothing does. */
export interface MissingFaces {
  /** Families, a file of which could not be had. */
  families: string[];
  /** Characters that no font draws. */
  characters: string[];
}

const toFamilies = (list: string): string[] =>
  list.split(',').map((family) => family.trim().replaceAll(/^["']|["']$/g, ''));

/** The text below an element, by the face it is set in. */
export function readFaceTexts(root: Element): FaceText[] {
  const found = new Map<string, { families: string[]; characters: Set<string> }>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement, textContent } = node;
    if (!parentElement || !textContent) continue;
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(parentElement);
    const font = `${fontStyle} ${fontWeight} 16px ${fontFamily}`;
    const face = found.get(font) ?? { families: toFamilies(fontFamily), characters: new Set() };
    for (const character of textContent) face.characters.add(character);
    found.set(font, face);
  }
  return [...found].map(([font, { families, characters }]) => ({
    font,
    families,
    text: [...characters].join(''),
  }));
}

/** Whether a `unicode-range` holds the code point. */
export function holds(range: string, point: number): boolean {
  return range.split(',').some((part) => {
    const [, from = '', to] = /^\s*U\+([0-9A-F?]+)(?:-([0-9A-F]+))?\s*$/i.exec(part) ?? [];
    if (from === '') return false;
    const first = Number.parseInt(from.replaceAll('?', '0'), 16);
    const last = Number.parseInt(to ?? from.replaceAll('?', 'F'), 16);
    return point >= first && point <= last;
  });
}

const SIZE = 24;
/** Of no script and no use: what stands for it is the box that stands for whatever no font draws. */
const NOWHERE = '\u{10FF00}';

/** Those of the characters that are drawn as the box is that stands for one that no font has. */
function listBoxes(font: string, characters: readonly string[]): string[] {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE * 2;
  canvas.height = SIZE * 2;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [];
  const draw = (character: string): string => {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.font = font.replace('16px', `${SIZE}px`);
    context.fillText(character, SIZE / 4, SIZE * 1.4);
    return context.getImageData(0, 0, canvas.width, canvas.height).data.join();
  };
  const box = draw(NOWHERE);
  return characters.filter((character) => draw(character) === box);
}

/** Draws nothing: blanks and marks of direction and format. */
const UNSEEN = /[\p{White_Space}\p{Cc}\p{Cf}\p{Mn}]/u;

/** Loads what the text below an element is set in, and answers what of it there is not. */
export async function loadFaces(root: Element): Promise<MissingFaces> {
  const texts = readFaceTexts(root);
  await Promise.allSettled(texts.map(({ font, text }) => document.fonts.load(font, text)));
  const faces = [...document.fonts].map((face) => ({
    family: face.family.replaceAll(/^["']|["']$/g, ''),
    status: face.status,
    range: face.unicodeRange,
  }));
  const families = new Set<string>();
  const characters = new Set<string>();
  for (const { font, families: stack, text } of texts) {
    const own = faces.filter(({ family }) => stack.includes(family));
    const lacking: string[] = [];
    for (const character of text) {
      const point = character.codePointAt(0) ?? 0;
      if (UNSEEN.test(character)) continue;
      const holding = own.filter(({ range }) => holds(range, point));
      if (holding.some(({ status }) => status === 'loaded')) continue;
      for (const { family, status } of holding) if (status === 'error') families.add(family);
      if (holding.every(({ status }) => status !== 'loading')) lacking.push(character);
    }
    for (const character of listBoxes(font, lacking)) characters.add(character);
  }
  return { families: [...families], characters: [...characters] };
}
