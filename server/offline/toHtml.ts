import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  PART_IDS,
  type OfflineGraph,
  type OfflineStart,
} from '../../client/offline/OfflineFile.ts';
import { OfflineError } from './OfflineError.ts';
import type { Shell } from './openShell.ts';

/** 6 MB: what still goes by mail, and is parsed in a moment. */
export const MOST_BYTES = 6_000_000;

export interface OfflineContent {
  shell: Pick<Shell, 'guard' | 'main' | 'engine' | 'style' | 'icon' | 'licences'>;
  /** A style sheet with the fonts inside. */
  faces: string;
  start: OfflineStart;
  graph: OfflineGraph;
}

/** The whole file. Throws `OfflineError` where it would be too large, with what is how large. */
export function toHtml({ shell, faces, start, graph }: OfflineContent, most = MOST_BYTES): Buffer {
  const style = toInline('style', shell.style);
  const fonts = toInline('style', faces);
  const guard = toInline('script', shell.guard);
  const packed = {
    page: pack(shell.main),
    engine: pack(shell.engine),
    graph: pack(JSON.stringify(graph)),
    start: pack(JSON.stringify(start)),
  };
  const licences = toCommentText(shell.licences);
  const policy = [
    "default-src 'none'",
    // The first stands inline; the others are put there by it, the engine only where it cannot run as a worker.
    `script-src ${[guard, shell.main, shell.engine].map(toSource).join(' ')}`,
    `style-src ${[style, fonts].map(toSource).join(' ')}`,
    'font-src data:',
    'img-src data: blob:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const icon = `data:image/svg+xml;base64,${Buffer.from(shell.icon).toString('base64')}`;
  const day = start.writtenAt.slice(0, 10);
  const html = `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<script>${guard}</script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="description" content="法治图谱 Fazhi Graph · ${start.revision} · ${start.writtenAt}">
<link rel="icon" type="image/svg+xml" href="${icon}">
<title>法治图谱 Fazhi Graph · ${start.revision} · ${day}</title>
<style>${style}</style>
<style>${fonts}</style>
</head>
<body>
<div id="root"><p lang="zh-Hans">正在打开……若一直停在这里，文件多半已损坏，请重新复制或下载。</p>
<p lang="en">Opening … If this stays, the file is probably damaged: copy or download it again.</p></div>
<noscript><p>法治图谱需要 JavaScript。Fazhi Graph needs JavaScript.</p></noscript>
${toPart(PART_IDS.page, packed.page)}
${toPart(PART_IDS.start, packed.start)}
${toPart(PART_IDS.graph, packed.graph)}
${toPart(PART_IDS.engine, packed.engine)}
<!--
${licences}
-->
<script type="text/plain" id="${PART_IDS.end}">${start.revision}</script>
</body>
</html>
`;
  const bytes = Buffer.from(html);
  if (bytes.length > most)
    throw new OfflineError(
      `The file would have ${toMegabytes(bytes.length)}, and ${toMegabytes(most)} are allowed: ${listSizes(
        {
          fonts,
          graph: packed.graph,
          'first screen': packed.start,
          page: packed.page,
          'answering script': packed.engine,
          'style sheets': style,
          licences,
        },
      )}. Give it fewer reports.`,
    );
  return bytes;
}

const toMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

function listSizes(parts: Record<string, string>): string {
  return Object.entries(parts)
    .map(([name, text]) => [name, Buffer.byteLength(text)] as const)
    .toSorted((a, b) => b[1] - a[1])
    .map(([name, bytes]) => `${name} ${toMegabytes(bytes)}`)
    .join(', ');
}

/** As the policy names what may stand inline. */
const toSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const pack = (text: string): string => gzipSync(text, { level: 9 }).toString('base64');

const toPart = (id: string, packed: string): string =>
  `<script type="text/plain" id="${id}">${packed}</script>`;

/**
 * A text as it may stand within `<script>` or `<style>`: nothing in it ends the element, and nothing begins a comment, in
 * which a script would not be ended by its end. Both only occur in strings, templates, regular expressions and comments,
 * where a backslash changes nothing.
 */
export function toInline(element: 'script' | 'style', text: string): string {
  return text.replaceAll(new RegExp(`</(?=${element})`, 'gi'), '<\\/').replaceAll('<!--', '<\\!--');
}

/** A text as it may stand within a comment of HTML. */
export function toCommentText(text: string): string {
  return text.replaceAll('--', '- -').replace(/^[->]/, ' $&');
}
