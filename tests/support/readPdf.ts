import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as pdf.js, which others wrote, reads it. */
export interface ReadPdf {
  title: string;
  /** In points of 1/72 inch. */
  pages: { text: string; width: number; height: number }[];
  outline: string[];
  tagged: boolean;
}

/** A font that a PDF names: how it is written, whether its file is in it, and whether it is cut to what occurs. */
export interface PdfFont {
  name: string;
  subtype: string;
  isEmbedded: boolean;
  isSubset: boolean;
}

/**
 * The fonts that Chromium writes: it leaves the objects that describe them uncompressed. A composite font (`Type0`) stands
 * for the one that it is made of.
 */
export function readPdfFonts(bytes: Uint8Array): PdfFont[] {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\s([^]*?)(?:stream|endobj)/g)].map(
      ([, number = '', body = '']) => [number, body],
    ),
  );
  const fonts = [...objects.values()].filter((body) => /\/Type\s*\/Font\b/.test(body));
  return fonts
    .filter((body) => !/\/Subtype\s*\/Type0\b/.test(body))
    .map((body) => {
      const name = /\/BaseFont\s*\/([^\s/>\]]+)/.exec(body)?.[1] ?? '';
      const described = /\/FontDescriptor\s+(\d+)/.exec(body)?.[1] ?? '';
      const file = /\/FontFile[23]?\s+(\d+)/.exec(objects.get(described) ?? '')?.[1] ?? '';
      return {
        name,
        subtype: /\/Subtype\s*\/(\w+)/.exec(body)?.[1] ?? '',
        isEmbedded: objects.has(file),
        isSubset: /^[A-Z]{6}\+./.test(name),
      };
    });
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const pages: ReadPdf['pages'] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true });
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    pages.push({ text, width, height });
  }
  const { info } = await pdf.getMetadata();
  const flatten = (nodes: { title: string; items: unknown[] }[]): string[] =>
    nodes.flatMap(({ title, items }) => [title, ...flatten(items as typeof nodes)]);
  // Its types say that there always is one.
  const outline = (await pdf.getOutline()) as { title: string; items: unknown[] }[] | null;
  const read = {
    title: String((info as { Title?: unknown }).Title),
    pages,
    outline: flatten(outline ?? []),
    tagged: (await pdf.getMarkInfo())?.Marked ?? false,
  };
  await loading.destroy();
  return read;
}
