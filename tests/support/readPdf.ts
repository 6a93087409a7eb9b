import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as pdf.js, which others wrote, reads it. */
export interface ReadPdf {
  title: string;
  /** In points of 1/72 inch. */
  pages: { text: string; width: number; height: number }[];
  outline: string[];
  tagged: boolean;
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
