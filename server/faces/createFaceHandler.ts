import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { FACES_PATH, STATIC_WEIGHTS, type StaticWeight } from '../../client/api/staticFaces.ts';
import { toText } from './toText.ts';

/** What is kept of faces once made, the last asked for: a handout has some eighty of 20 to 130 kB. */
const MOST_KEPT = 240;

const ADDRESS = new RegExp(`^${FACES_PATH}(?<weight>[^/]+)/(?<name>[^/]+)\\.ttf$`);

export interface FaceHandlerOptions {
  /** The page's variable faces: their files by name. */
  faces: ReadonlyMap<string, string>;
  /** Of a face that was had; `no-cache` where names tell nothing of content. */
  cacheControl: string;
  /** Gets every fault that clients are not shown. */
  onFault?: (error: unknown) => void;
  /** How many made faces are kept. */
  mostKept?: number;
}

/**
 * Answers with the page's variable faces at one weight, all their characters and features kept, as TrueType: a browser that
 * prints writes these into a PDF as fonts, and variable ones as drawings. Making one takes some 6 ms.
 */
export function createFaceHandler({
  faces,
  cacheControl,
  onFault = () => undefined,
  mostKept = MOST_KEPT,
}: FaceHandlerOptions): (request: Request) => Promise<Response> {
  /** The one that was asked for last is last. */
  const made = new Map<string, Promise<Buffer>>();

  const make = (file: string, weight: StaticWeight): Promise<Buffer> => {
    const key = `${weight} ${file}`;
    const making = made.get(key) ?? makeStatic(file, weight);
    made.delete(key);
    made.set(key, making);
    making.catch(() => made.delete(key));
    const [oldest] = made.keys();
    if (made.size > mostKept && oldest !== undefined) made.delete(oldest);
    return making;
  };

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return toText(405, `A face is not answered to ${request.method}; use GET or HEAD.`, {
        Allow: 'GET, HEAD',
      });
    const { pathname } = new URL(request.url);
    const { weight: given = '', name = '' } = ADDRESS.exec(pathname)?.groups ?? {};
    if (name === '')
      return toText(
        404,
        `Nothing is at ${pathname}. A face is at ${FACES_PATH}<weight>/<name>.ttf, as ${FACES_PATH}600/${[...faces.keys()][0] ?? '<name>'}.ttf.`,
      );
    const weight = STATIC_WEIGHTS.find((each) => String(each) === given);
    if (weight === undefined)
      return toText(400, `No face has the weight “${given}”; use ${STATIC_WEIGHTS.join(', ')}.`);
    const file = faces.get(name);
    if (file === undefined)
      return toText(404, `The page has no variable face “${name}”; load the page anew.`);
    try {
      const bytes = await make(file, weight);
      const headers = {
        'Content-Type': 'font/ttf',
        'Content-Length': String(bytes.length),
        'Cache-Control': cacheControl,
      };
      return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers });
    } catch (error) {
      onFault(error);
      return toText(500, `The server failed to make the face “${name}”; the fault is logged.`);
    }
  };
}

async function makeStatic(file: string, weight: StaticWeight): Promise<Buffer> {
  // Its types do not know yet that all glyphs can be kept.
  const options = {
    keepAllGlyphs: true,
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  } as const;
  return subsetFont(await readFile(file), '', options);
}
