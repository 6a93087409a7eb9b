/** Puts the slices of the page's faces that a picture needs into it: an SVG image loads nothing itself. */
import type { Language } from '../../graph/Terms.ts';
import { listFamilies, pickFaces, toRuleText } from '../faceRules.ts';
import { FACES } from '../palettes.ts';
import { toFaceTexts } from '../toFaceTexts.ts';
import { listFaceRules } from './listFaceRules.ts';

const CHINESE_SANS = /^Noto Sans SC /;

/** Whether this browser sets Chinese in the face that the page brings along, because the system has none. */
function needsChineseSans(): boolean {
  return [...document.fonts].some(
    (face) => face.status === 'loaded' && CHINESE_SANS.test(listFamilies(face.family)[0] ?? ''),
  );
}

const files = new Map<string, Promise<string>>();

async function readFile(source: string): Promise<string> {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:font/woff2;base64,${btoa(text)}`;
}

/** Each file is read once; one that could not be read is asked for again the next time. */
function readOnce(source: string): Promise<string> {
  const known = files.get(source);
  if (known) return known;
  const reading = readFile(source);
  files.set(source, reading);
  reading.catch(() => files.delete(source));
  return reading;
}

export interface Embedded {
  /** Rules of `@font-face`. */
  css: string;
  /** How many files could not be had: their text is set in another face. */
  missing: number;
}

/**
 * The faces that the file needs. `everywhere`: also those that this system has under another name, so that it looks the
 * same on others.
 */
export async function embedFaces(
  svg: string,
  language: Language,
  everywhere: boolean,
  onProgress: (done: number, total: number) => void,
): Promise<Embedded> {
  const texts = toFaceTexts(svg);
  const rules = listFaceRules();
  const isChineseNeeded = everywhere || needsChineseSans();
  const sans = listFamilies(FACES[language].sans).filter(
    (family) => isChineseNeeded || !CHINESE_SANS.test(family),
  );
  const picked = [
    ...pickFaces(rules, listFamilies(FACES[language].serif), texts.serif),
    ...pickFaces(rules, sans, texts.sans),
  ];
  // Quotes are Chinese in an English picture too.
  if (language === 'en')
    picked.push(...pickFaces(rules, listFamilies(FACES.zh.serif), texts.serif));
  const needed = [
    ...new Map(picked.map((rule) => [`${rule.family} ${rule.source}`, rule])).values(),
  ];
  let done = 0;
  const read = await Promise.all(
    needed.map(async (rule) => {
      try {
        return toRuleText(rule, await readOnce(rule.source));
      } catch {
        return null;
      } finally {
        done += 1;
        onProgress(done, needed.length);
      }
    }),
  );
  const found = read.filter((text) => text !== null);
  return { css: found.join('\n'), missing: read.length - found.length };
}
