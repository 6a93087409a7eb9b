/** What a page's text needs of faces, and what of them is not there. */

/** All characters that are set in one face. */
export interface FaceText {
  /** As in CSS's `font`, at any size. */
  font: string;
  weight: number;
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
  const found = new Map<string, Omit<FaceText, 'font' | 'text'> & { characters: Set<string> }>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement, textContent } = node;
    if (!parentElement || !textContent) continue;
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(parentElement);
    const font = `${fontStyle} ${fontWeight} 16px ${fontFamily}`;
    const face = found.get(font) ?? {
      weight: toWeight(fontWeight),
      families: toFamilies(fontFamily),
      characters: new Set<string>(),
    };
    for (const character of textContent) face.characters.add(character);
    found.set(font, face);
  }
  return [...found].map(([font, { characters, ...face }]) => ({
    font,
    ...face,
    text: [...characters].join(''),
  }));
}

type Range = readonly [first: number, last: number];

/** First and last code point of each part of a `unicode-range`. */
export function readRanges(range: string): Range[] {
  return range.split(',').flatMap((part): Range[] => {
    const [, from = '', to] = /^\s*U\+([0-9A-F?]+)(?:-([0-9A-F]+))?\s*$/i.exec(part) ?? [];
    if (from === '') return [];
    const first = Number.parseInt(from.replaceAll('?', '0'), 16);
    const last = Number.parseInt(to ?? from.replaceAll('?', 'F'), 16);
    return [[first, last]];
  });
}

/** A face that a page declares, its ranges and weights read once: a page has a thousand, and as many characters. */
interface DeclaredFace {
  family: string;
  status: FontFaceLoadStatus;
  ranges: readonly Range[];
  weights: Range;
}

const NAMED_WEIGHTS: Readonly<Record<string, number>> = { normal: 400, bold: 700 };
const toWeight = (text: string): number => NAMED_WEIGHTS[text] ?? Number(text);

function listDeclared(): DeclaredFace[] {
  const known = new Map<string, Range[]>();
  return [...document.fonts].map(({ family, status, unicodeRange, weight }) => {
    const ranges = known.get(unicodeRange) ?? readRanges(unicodeRange);
    known.set(unicodeRange, ranges);
    const [least = 400, most = least] = weight.split(' ').map(toWeight);
    return {
      family: family.replaceAll(/^["']|["']$/g, ''),
      status,
      ranges,
      weights: [least, most],
    };
  });
}

/** Those of a family that set text of a weight: those that have it, else all. */
function pickWeight(faces: readonly DeclaredFace[], weight: number): readonly DeclaredFace[] {
  const exact = faces.filter(({ weights: [least, most] }) => least <= weight && weight <= most);
  return exact.length > 0 ? exact : faces;
}

const holds = ({ ranges }: DeclaredFace, point: number): boolean =>
  ranges.some(([first, last]) => first <= point && point <= last);

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
  const declared = listDeclared();
  const families = new Set<string>();
  const characters = new Set<string>();
  for (const { font, weight, families: stack, text } of texts) {
    const own = stack.flatMap((family) =>
      pickWeight(
        declared.filter((face) => face.family === family),
        weight,
      ),
    );
    const loaded = own.filter(({ status }) => status === 'loaded');
    const lacking: string[] = [];
    for (const character of text) {
      const point = character.codePointAt(0) ?? 0;
      if (UNSEEN.test(character) || loaded.some((face) => holds(face, point))) continue;
      const holding = own.filter((face) => holds(face, point));
      for (const { family, status } of holding) if (status === 'error') families.add(family);
      if (holding.every(({ status }) => status !== 'loading')) lacking.push(character);
    }
    for (const character of listBoxes(font, lacking)) characters.add(character);
  }
  return { families: [...families], characters: [...characters] };
}
