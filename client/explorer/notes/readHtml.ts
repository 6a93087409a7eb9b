const BLOCKS = 'p, div, li, br, tr, h1, h2, h3, h4, h5, h6, blockquote, pre, section, article';

/**
 * The text of a piece of HTML, a line for each block. It is parsed into a document that is never shown: nothing in it
 * runs and nothing is loaded.
 */
export function readHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.querySelectorAll('script, style, template, noscript'))
    element.remove();
  for (const block of parsed.querySelectorAll(BLOCKS)) block.after('\n');
  return parsed.body.textContent.replace(/\n{3,}/g, '\n\n');
}
