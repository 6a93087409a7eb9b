export interface Snippet {
  /** Absolute. */
  address: string;
  title: string;
  /** In px; null: as wide as there is room. */
  width: number | null;
  /** In px. */
  height: number;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** The code that another page puts the view in a frame with; whatever the title holds, it is one element. */
export function toSnippet({ address, title, width, height }: Snippet): string {
  const label = escapeHtml(title.replaceAll(/\s+/g, ' '));
  return `<iframe src="${escapeHtml(address)}" title="${label}" width="${width ?? '100%'}" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}
