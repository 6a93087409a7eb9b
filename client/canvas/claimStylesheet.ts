/** The element that Cytoscape looks for before it writes a style element of its own into the page. */
const ID = '__________cytoscape_stylesheet';

/**
 * Lets Cytoscape find its rule in place: it stands in `canvas.css`, and a page whose policy allows no styles but its files’
 * would refuse the element.
 */
export function claimStylesheet(): void {
  if (document.getElementById(ID)) return;
  const mark = document.createElement('meta');
  mark.id = ID;
  document.head.append(mark);
}
