import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import subsetFont from 'subset-font';
import { packFaces, type FirstFace } from '../../client/api/firstFaces.ts';
import { isKnown } from '../protocol/isKnown.ts';
import { pickCharacters, type PageFace } from './PageFace.ts';
import { toText } from './toText.ts';

/** What the first screen says, by what it is set in. */
export interface FirstWords {
  sans: string;
  serif: string;
}

/** A built page: its folder, its faces, and the text of the scripts that have its own words. */
export interface FirstPage {
  folder: string;
  faces: readonly PageFace[];
  words: string;
}

export interface FirstFacesOptions {
  /** Null where there is none. */
  readPage: () => Promise<FirstPage | null>;
  /** Of the graph. */
  readRevision: () => Promise<string>;
  /** Names of the graph. */
  readWords: () => Promise<FirstWords>;
  /** Gets every fault that clients are not shown. */
  onFault?: (error: unknown) => void;
}

interface Packed {
  revision: string;
  tag: string;
  plain: Uint8Array<ArrayBuffer>;
  br: Uint8Array<ArrayBuffer>;
  gzip: Uint8Array<ArrayBuffer>;
}

/** Better ones take ten times as long for a fiftieth less. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** The Chinese families that the page has, and what a face of few characters is called beside them. */
const FAMILY = /Noto (?<style>Sans|Serif) SC (?:Rare )?Variable/;
const toFamily = (style: string): string => `Noto ${style} SC First Variable`;

/** Any browser may have them, also one that shows the page in a frame without an origin. */
const HEADERS = {
  'Content-Type': 'application/octet-stream',
  'Cache-Control': 'no-cache',
  'Access-Control-Allow-Origin': '*',
  Vary: 'Accept-Encoding',
};

/**
 * Answers with the Chinese faces of the first screen in one file, with the characters alone that the page’s scripts and the
 * names of the graph have: 0.3 MB instead of thirty files of 1.6. They are made once for each revision of the graph, in half
 * a second. Where there is no built page: 404, and the page takes the files.
 */
export function createFirstFacesHandler({
  readPage,
  readRevision,
  readWords,
  onFault = () => undefined,
}: FirstFacesOptions): (request: Request) => Promise<Response> {
  let making: { revision: string; packed: Promise<Packed | null> } | null = null;

  const make = async (revision: string): Promise<Packed | null> => {
    const page = await readPage();
    if (!page) return null;
    const words = await readWords();
    const faces = await cutFaces(page, { ...words, sans: words.sans + page.words });
    return { revision, ...(await compress(packFaces(faces))) };
  };
  const open = async (): Promise<Packed | null> => {
    const revision = await readRevision();
    if (making?.revision !== revision) {
      const packed = make(revision);
      const mine = { revision, packed };
      making = mine;
      // What failed once may go well the next time.
      packed.catch(() => {
        if (making === mine) making = null;
      });
    }
    return making.packed;
  };

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return toText(405, `Faces are not answered to ${request.method}; use GET or HEAD.`, {
        Allow: 'GET, HEAD',
      });
    try {
      const packed = await open();
      if (!packed)
        return toText(404, 'No page is built here that has faces; build it with npm run build.');
      const headers = { ...HEADERS, ETag: packed.tag };
      if (isKnown(request.headers.get('if-none-match'), packed.tag))
        return new Response(null, { status: 304, headers });
      const coding = pickCoding(request.headers.get('accept-encoding') ?? '');
      const body = packed[coding];
      const length = { 'Content-Length': String(body.length) };
      const encoding = coding === 'plain' ? {} : { 'Content-Encoding': coding };
      return new Response(request.method === 'HEAD' ? null : body, {
        headers: { ...headers, ...length, ...encoding },
      });
    } catch (error) {
      onFault(error);
      return toText(503, 'The faces of the first screen cannot be made now; the fault is logged.');
    }
  };
}

async function cutFaces(
  { folder, faces }: FirstPage,
  { sans, serif }: FirstWords,
): Promise<FirstFace[]> {
  const wanted: Record<string, ReadonlySet<string>> = {
    Sans: new Set(sans),
    Serif: new Set(serif),
  };
  const cut: FirstFace[] = [];
  for (const face of faces) {
    const style = FAMILY.exec(face.family)?.groups?.['style'];
    const characters = style === undefined ? [] : pickCharacters(face, wanted[style] ?? new Set());
    if (style === undefined || characters.length === 0) continue;
    const text = characters.join('');
    // Not compressed by themselves: together they come to less, and a browser need not unpack each.
    const bytes = await subsetFont(await readFile(join(folder, face.file)), text, {
      targetFormat: 'sfnt',
    });
    cut.push({ family: toFamily(style), characters: text, bytes: Uint8Array.from(bytes) });
  }
  return cut;
}

async function compress(plain: Uint8Array<ArrayBuffer>): Promise<Omit<Packed, 'revision'>> {
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(plain, BROTLI),
    promisify(gzip)(plain),
  ]);
  const hash = createHash('sha256').update(plain).digest('base64url');
  return { tag: `W/"${hash}"`, plain, br: Uint8Array.from(br), gzip: Uint8Array.from(zipped) };
}

/** A browser that takes one takes it whole: none sends a weight of 0. */
function pickCoding(accepted: string): 'br' | 'gzip' | 'plain' {
  const names = accepted.split(',').map((each) => each.trim().split(';')[0]);
  return (['br', 'gzip'] as const).find((each) => names.includes(each)) ?? 'plain';
}
