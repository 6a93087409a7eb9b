import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLIENT_FOLDER, MANIFEST } from '../buildClient.ts';
import type { PageFace } from '../faces/PageFace.ts';

export interface PageStyle {
  /** All of the page’s style sheets but its faces, those that the first screen needs first, as the page loads them. */
  style: string;
  faces: PageFace[];
}

type Manifest = Record<string, { isEntry?: boolean; css?: string[] }>;

const FACE = /@font-face\s*\{([^}]*)\}/g;

/** What the page that is built in a folder looks like. */
export async function readStyle(folder = CLIENT_FOLDER): Promise<PageStyle> {
  const manifest = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Manifest;
  const chunks = Object.values(manifest).toSorted(
    (a, b) => Number(b.isEntry ?? false) - Number(a.isEntry ?? false),
  );
  const names = [...new Set(chunks.flatMap(({ css = [] }) => css))];
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const whole = texts.join('\n');
  return {
    style: whole.replaceAll(FACE, ''),
    faces: [...whole.matchAll(FACE)].map(([, rule = '']) => toFace(rule)),
  };
}

function toFace(rule: string): PageFace {
  const family = /font-family:\s*([^;]+)/.exec(rule)?.[1];
  const file = /url\(["']?([^)"']+)["']?\)/.exec(rule)?.[1];
  const range = /unicode-range:\s*([^;]+)/.exec(rule)?.[1];
  if (family === undefined || file === undefined || range === undefined)
    throw new Error(`A face of the page has no family, font or range: ${rule}`);
  const weights = /font-weight:\s*([^;]+)/.exec(rule)?.[1]?.trim() ?? '';
  const isStatic = !weights.includes(' ');
  return { family, file, isStatic, ranges: range.split(',').map(toRange) };
}

function toRange(text: string): [number, number] {
  const [, first = '', last = first] = /U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/i.exec(text) ?? [];
  return [
    Number.parseInt(first.replaceAll('?', '0'), 16),
    Number.parseInt(last.replaceAll('?', 'F'), 16),
  ];
}
